import { parse } from 'yaml';

/** A lesson as its two files. */
export interface LessonFiles {
  id: string;
  mdx: string;
  quiz: string;
}

/**
 * Copy a lesson under another id, for measuring how the build grows.
 *
 * The ids that must be unique in the course (items, objectives) get `-<id>` at their end; words stay as they are.
 */
export function cloneLesson({ id: from, mdx, quiz }: LessonFiles, id: string): LessonFiles {
  const { objectives } = parse(frontMatter(mdx)) as { objectives: { id: string }[] };
  const { items } = parse(quiz) as { items: { id: string }[] };
  const own = [...objectives, ...items].map((each) => each.id);
  const ownIds = new RegExp(`(?<![\\w-])(${own.join('|')})(?![\\w-])`, 'g');
  const rename = (text: string) => text.replace(ownIds, (name) => `${name}-${id}`);
  const toLesson = new RegExp(`^( *(?:- )?lesson: )${from}$`, 'gm');
  return { id, mdx: rename(mdx), quiz: rename(quiz).replace(toLesson, `$1${id}`) };
}

/** The same words as plain Markdown: no components, no data, nothing to check. */
export function plainLesson({ mdx, quiz }: LessonFiles): string {
  const yaml = frontMatter(mdx);
  const body = mdx.slice(yaml.length + '---\n\n---\n'.length).replace(/<\/?[A-Z][^>]*>/g, '');
  const words = [...sentences(parse(yaml)), ...sentences(parse(quiz))];
  const paragraphs = [body, ...words].map((text) => text.replace(/^[ \t]+/gm, '').replace(/[{}<>]/g, ''));
  return `---\ntitle: Lesson\n---\n\n${paragraphs.join('\n\n')}\n`;
}

function frontMatter(mdx: string): string {
  return /^---\n(.*?)\n---\n/s.exec(mdx)?.[1] ?? '';
}

/** Every text with a space in it, which leaves out ids. */
function sentences(data: unknown): string[] {
  if (typeof data === 'string') return data.includes(' ') ? [data] : [];
  if (typeof data !== 'object' || data === null) return [];
  return Object.values(data).flatMap(sentences);
}

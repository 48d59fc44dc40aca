import { parseInline } from '../../../domain/text/inline.ts';
import type { LessonSource, LintCourse } from '../lint-course.ts';
import { lineAtOffset, passages } from '../passages.ts';
import type { Problem } from '../problem.ts';
import { problemAt, strings } from '../yaml-source.ts';

const bareWord = /\b(?:customer|client)s?(?:[’']s?)?(?![\p{L}-])/giu;
const quotation = /“[^”]*”/g;

/** Front matter that holds ids, titles or the words of figures. */
const exempt: readonly string[] = [
  'figures',
  'objectives',
  'cases',
  'title',
  'id',
  'teaches',
  'claims',
  'terms',
  'needs',
  'misconception',
  'earlier',
  'drawing',
];

/**
 * The two words are the topic, so a lesson writes them only as concepts (`<Client>`, `{client}`), as words
 * talked about (`<Word>`, `*client*`) or in a quotation. Anywhere else it says *buyer*, *person* or *people*.
 */
export function houseWords({ lessons }: LintCourse): Problem[] {
  return lessons.flatMap((lesson) => [...frontMatter(lesson), ...body(lesson)]);
}

function frontMatter({ source }: LessonSource): Problem[] {
  return [...strings(source.data)]
    .filter(({ path }) => !path.some((key) => exempt.includes(String(key))))
    .flatMap(({ path, text }) => {
      const bare = parseInline(text)
        .map((segment) => (segment.kind === 'text' ? segment.text : blank(segment.text)))
        .join('');
      return found(bare).map(({ word }) =>
        problemAt(source, path, {
          found: `the bare word “${word}”`,
          allowed: `{${word}} for the concept, *${word}* for the word, or buyer, person, people`,
          needle: word,
        }),
      );
    });
}

function body({ source, body: tree }: LessonSource): Problem[] {
  return passages(tree)
    .filter((passage) => passage.kind !== 'heading')
    .flatMap((passage) => {
      const bare = passage.spans.map((span) => (span.kind === 'text' ? span.text : blank(span.text))).join('');
      return found(bare).map(({ word, offset }) => {
        const component = /^customer/i.test(word) ? 'Customer' : 'Client';
        return {
          file: source.path,
          line: lineAtOffset(passage, offset),
          where: passage.kind === 'notes' ? `${passage.part} Notes` : passage.part,
          found: `the bare word “${word}”`,
          allowed: `<${component}>${word}</${component}> for the concept, <Word>${word}</Word> for the word, or buyer, person, people`,
        };
      });
    });
}

/** Bare uses of the two words outside quotation marks. */
function found(text: string): { word: string; offset: number }[] {
  const unquoted = text.replaceAll(quotation, blank);
  return [...unquoted.matchAll(bareWord)].map((match) => ({ word: match[0], offset: match.index }));
}

function blank(text: string): string {
  return ' '.repeat(text.length);
}

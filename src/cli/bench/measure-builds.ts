import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { parseDocument } from 'yaml';
import { cloneLesson, type LessonFiles, plainLesson } from './clone-lesson.ts';

/** Wall time of one production build, and the most memory it held. */
export interface Cost {
  seconds: number;
  peakMB: number;
}

/** Our build beside that of a plain Astro and MDX site with the same words, in the same run. */
export interface BuildRow {
  lessons: number;
  ours: Cost;
  plain: Cost;
}

const runner = fileURLToPath(new URL('./run-build.ts', import.meta.url));

/**
 * Build copies of the project at `root` that hold so many generated lessons beside its own, and print progress.
 *
 * Works in the system's temporary folder and leaves nothing behind. Measures Astro's part of the build: the content
 * linter is made for what people write, not for clones.
 */
export async function measureBuilds(root: string, counts: readonly number[]): Promise<BuildRow[]> {
  if (counts.length === 0) return [];
  // One copy first, so that all builds are of one state even while somebody works on the project.
  const original = await mkdtemp(join(tmpdir(), 'bench-'));
  try {
    await copyProject(root, original);
    return await measureCounts(root, original, counts);
  } finally {
    await rm(original, { recursive: true, force: true });
  }
}

async function measureCounts(root: string, original: string, counts: readonly number[]): Promise<BuildRow[]> {
  const lessons = await readLessons(original);
  const rows: BuildRow[] = [];
  for (const count of counts) {
    const clones = Array.from({ length: count }, (_, n) =>
      cloneLesson(lessons[n % lessons.length] as LessonFiles, `generated-${String(n + 1).padStart(4, '0')}`),
    );
    const plain = await inTemporaryFolder(root, (folder) => writePlainSite(folder, clones));
    const ours = await inTemporaryFolder(root, async (folder) => {
      await copyProject(original, folder);
      await addLessons(folder, clones);
    });
    rows.push({ lessons: count, ours, plain });
    console.log(`built ${count} lessons: ours ${ours.seconds.toFixed(1)} s, plain ${plain.seconds.toFixed(1)} s`);
  }
  return rows;
}

/** How time grows with the number of lessons: `t ~ lessons^exponent` between the first and the last row. */
export function growthExponent(rows: readonly BuildRow[]): number | undefined {
  const [first, last] = [rows[0], rows.at(-1)];
  if (!first || !last || first.lessons === last.lessons) return undefined;
  return Math.log(last.ours.seconds / first.ours.seconds) / Math.log(last.lessons / first.lessons);
}

async function readLessons(root: string): Promise<LessonFiles[]> {
  const names = (await readdir(join(root, 'content/lessons'))).filter((name) => name.endsWith('.mdx')).sort();
  if (names.length === 0) throw new Error('content/lessons holds no lesson to copy');
  return Promise.all(
    names.map(async (name) => {
      const id = name.replace(/\.mdx$/, '');
      const read = (file: string) => readFile(join(root, 'content', file), 'utf8');
      return { id, mdx: await read(`lessons/${name}`), quiz: await read(`quiz/${id}.yaml`) };
    }),
  );
}

async function inTemporaryFolder(root: string, fill: (folder: string) => Promise<void>): Promise<Cost> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-'));
  try {
    await fill(folder);
    await symlink(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
    const { stdout } = await promisify(execFile)(process.execPath, [runner], {
      cwd: folder,
      env: { ...process.env, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1' },
      maxBuffer: 64 * 1024 * 1024,
    });
    return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Cost;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function copyProject(root: string, folder: string): Promise<void> {
  const parts = ['src', 'content', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json', '.cache/fonts'];
  for (const part of parts.filter((each) => existsSync(join(root, each)))) {
    await cp(join(root, part), join(folder, part), { recursive: true });
  }
}

async function addLessons(folder: string, clones: readonly LessonFiles[]): Promise<void> {
  const outline = join(folder, 'content/course.yaml');
  const document = parseDocument(await readFile(outline, 'utf8'));
  const lessons = clones.map(({ id }) => ({
    id,
    title: `Generated ${id.slice(-4)}`,
    question: 'How long does it take?',
  }));
  document.addIn(['parts'], document.createNode({ id: 'generated', title: 'Generated', lessons }));
  await writeFile(outline, document.toString());
  for (const { id, mdx, quiz } of clones) {
    await writeFile(join(folder, `content/lessons/${id}.mdx`), mdx);
    await writeFile(join(folder, `content/quiz/${id}.yaml`), quiz);
  }
}

/** The least that Astro and MDX need for a page for each lesson. */
async function writePlainSite(folder: string, clones: readonly LessonFiles[]): Promise<void> {
  const files: Record<string, string> = {
    'package.json': '{ "type": "module" }',
    'astro.config.mjs': `import mdx from '@astrojs/mdx';
export default {
  integrations: [mdx()],
  devToolbar: { enabled: false },
  vite: { build: { rolldownOptions: { checks: { moduleLevelDirective: false } } } },
};
`,
    'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
export const collections = { lessons: defineCollection({ loader: glob({ pattern: '*.mdx', base: './content' }) }) };
`,
    'src/pages/[lesson].astro': `---
import { getCollection, render } from 'astro:content';
export async function getStaticPaths() {
  return (await getCollection('lessons')).map((entry) => ({ params: { lesson: entry.id }, props: { entry } }));
}
const { Content } = await render(Astro.props.entry);
---
<html lang="en"><head><meta charset="utf-8" /><title>Lesson</title></head><body><Content /></body></html>
`,
  };
  for (const clone of clones) files[`content/${clone.id}.mdx`] = plainLesson(clone);
  await mkdir(join(folder, 'src/pages'), { recursive: true });
  await mkdir(join(folder, 'content'));
  for (const [file, text] of Object.entries(files)) await writeFile(join(folder, file), text);
}

/**
 * Whether `dist/` is still what a build would give. `npm run build` ends with `node src/cli/dist-is-fresh.ts --mark`,
 * which notes when and for which addresses it was built.
 */
import { existsSync, globSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const projectRoot = fileURLToPath(new URL('../../', import.meta.url));
const markFile = '.cache/dist-built.json';

/** What a build reads. Folders are in the lists too, because a deleted file changes only its folder. */
const inputs = [
  'src/**',
  'content/**',
  'public/**',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];

/** Settings from the environment that are built into the pages. */
const settings = () => ({
  base: process.env.BASE_PATH || '/',
  site: process.env.SITE_URL ?? '',
  report: process.env.REPORT_ADDRESS ?? '',
  pdf: process.env.PDF_FOLDER ?? '',
});

/** True when `dist/` was built with the present settings and nothing it is made from is newer. */
export function distIsFresh(root = projectRoot): boolean {
  const mark = join(root, markFile);
  if (!existsSync(mark) || !existsSync(join(root, 'dist/index.html'))) return false;
  if (readFileSync(mark, 'utf8') !== JSON.stringify(settings())) return false;
  const built = statSync(mark).mtimeMs;
  return globSync(inputs, { cwd: root, exclude: (path) => /\.test\.tsx?$/.test(path) }).every(
    (path) => statSync(join(root, path)).mtimeMs <= built,
  );
}

/** Note that `dist/` has just been built. */
export function markDist(root = projectRoot): void {
  mkdirSync(join(root, '.cache'), { recursive: true });
  writeFileSync(join(root, markFile), JSON.stringify(settings()));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (process.argv.includes('--mark')) markDist();
  else console.log(distIsFresh() ? 'dist/ is fresh' : 'dist/ is missing or older than its sources');
}

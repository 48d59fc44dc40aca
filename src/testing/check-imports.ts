import { posix } from 'node:path';
import type { ImportLine } from './import-lines.ts';

/** What a folder of `src/` may import. */
interface Room {
  /** Other folders of `src/`; its own is always allowed. */
  ours: readonly string[];
  /** Allowed beside that in `<script>` of Astro files. */
  inScripts?: readonly string[];
  /** Allowed by `import(…)` only. */
  lazily?: readonly string[];
  /** Packages; `d3-*` stands for all that begin so, `*` for any. */
  packages: readonly string[];
}

/** The table of who may import whom. Add a package here when a folder needs a new one. */
const rooms: Record<string, Room> = {
  domain: { ours: [], packages: [] },
  charts: { ours: ['domain'], packages: ['d3', 'd3-*'] },
  store: { ours: ['domain'], packages: [] },
  islands: {
    ours: ['domain', 'charts', 'store'],
    lazily: ['export'],
    packages: ['preact', '@preact/signals', 'qrcode-generator', 'jsqr'],
  },
  course: { ours: ['domain'], packages: [] },
  export: { ours: ['domain'], packages: ['fflate'] },
  components: {
    ours: ['domain', 'charts', 'islands', 'styles', 'site.ts'],
    inScripts: ['store'],
    packages: ['astro', 'astro:*'],
  },
  layouts: {
    ours: ['domain', 'charts', 'islands', 'components', 'styles', 'site.ts'],
    inScripts: ['store'],
    packages: ['astro', 'astro:*'],
  },
  pages: {
    ours: ['domain', 'charts', 'islands', 'course', 'export', 'components', 'layouts', 'styles', 'site.ts'],
    packages: ['astro', 'astro:*'],
  },
  cli: { ours: ['domain', 'course', 'export', 'site.ts'], packages: ['*'] },
  testing: { ours: ['domain'], packages: ['node:*', 'typescript', 'playwright-core', 'fast-check'] },
  styles: { ours: [], packages: [] },
  'content.config.ts': { ours: ['domain', 'course'], packages: ['astro', 'astro:content'] },
  'site.ts': { ours: [], packages: [] },
  'env.d.ts': { ours: ['domain'], packages: ['astro'] },
};

/** Single files and sub-folders that may do more than their folder: the longest that fits counts. */
const exceptions: { path: RegExp; ours?: readonly string[]; packages?: readonly string[] }[] = [
  { path: /^domain\/.*schema\.ts$/, packages: ['zod'] },
  // Part of course/schema.ts, in a file of its own for its length.
  { path: /^domain\/course\/figures\.ts$/, packages: ['zod'] },
  { path: /^domain\/review\//, packages: ['ts-fsrs'] },
  { path: /^charts\/.*\.tsx$/, packages: ['preact'] },
  { path: /^course\/load\.ts$/, packages: ['astro:content'] },
  { path: /^course\/lint\//, packages: ['*'], ours: ['cspell.json'] },
  // Hashes the inline script, at build.
  { path: /^layouts\/csp\.ts$/, packages: ['node:crypto'] },
  // Ready PDFs of the printed sheets, made by `npm run build:pdf`.
  { path: /^pages\/teach\/print\/(_ready-files|\[file\]\.pdf)\.ts$/, packages: ['node:*'] },
  // It prints the built site with the tests' browser.
  { path: /^cli\/build-pdf/, ours: ['tests'] },
  { path: /^pages\/gallery\b/, ours: ['testing'] },
  // Its files hold the islands' code.
  { path: /^cli\/deck-files\//, ours: ['islands'] },
  // It measures the built site in the tests' browser.
  { path: /^cli\/bench(\.ts|\/)/, ours: ['testing', 'tests'] },
];

/** Tests may use these beside what their folder may. */
const forTests = {
  ours: ['testing', 'domain'],
  packages: ['vitest', 'fast-check', 'node:*', 'yaml', 'zod', 'd3', 'preact-render-to-string'],
};

/** Folders whose code, but for schemas and tests, runs in the browser. */
const browserFolders = ['domain', 'charts', 'store', 'islands'];

/**
 * Check one file of `src/` against the table of who may import whom.
 *
 * `file` is its path from the project's root, `src/domain/quiz/score.ts`. Returns a sentence for each offence:
 * `src/domain/quiz/score.ts imports preact`.
 */
export function checkImports(file: string, imports: readonly ImportLine[]): string[] {
  const path = file.replace(/^src\//, '');
  if (path === 'architecture.test.ts') return [];
  const folder = roomOf(path);
  const room = rooms[folder];
  if (!room) return [`${file} is in no folder of the table in src/testing/check-imports.ts`];
  return imports.flatMap((line) => {
    const problem = line.specifier.startsWith('.') ? ourProblem(path, room, line) : packageProblem(path, room, line);
    return problem ? [`${file} ${problem}`] : [];
  });
}

/** A name that says nothing of what is inside, or that Astro gives a meaning of its own. */
export function checkName(file: string): string[] {
  const problems: string[] = [];
  if (/(^|\/)(utils?|helpers?|common)(\/|\.[^/]*$)/.test(file)) {
    problems.push(`${file} has a name that says nothing: the folder is the category, the file is the function`);
  }
  if (/(^|\/)index\.[^/]*$/.test(file) && !file.startsWith('src/pages/')) {
    problems.push(`${file} is an index: import the files themselves`);
  }
  if (file.startsWith('src/content/'))
    problems.push(`${file} is in src/content, a folder that Astro reads: use content/`);
  return problems;
}

/** `domain` for `domain/quiz/score.ts`; a file at the top of `src/` is a room of its own. */
function roomOf(path: string): string {
  return path.split('/')[0] as string;
}

function ourProblem(path: string, room: Room, { specifier, kind, client }: ImportLine): string | undefined {
  const from = posix.join('src', path);
  const target = posix.join(posix.dirname(from), specifier.replace(/\?.*$/, ''));
  const isTest = isTestFile(path);
  if (kind !== 'type' && isBrowserCode(path, client) && isSchema(target)) {
    return `imports ${target} at run time: use "import type", so that the validation library never ships`;
  }
  // Made files: the fonts.
  if (target.startsWith('.cache/')) return undefined;
  const [top, ...rest] = target.split('/');
  const destination = top === 'src' ? (rest[0] as string) : (top as string);
  if (destination === roomOf(path)) return undefined;
  const allowed = [
    ...room.ours,
    ...(client ? (room.inScripts ?? []) : []),
    ...(kind === 'lazy' ? (room.lazily ?? []) : []),
    ...exceptions.filter((exception) => exception.path.test(path)).flatMap(({ ours = [] }) => ours),
    ...(isTest ? forTests.ours : []),
  ];
  if (allowed.includes(destination)) return undefined;
  if (room.inScripts?.includes(destination)) return `imports ${target} outside a <script>`;
  if (room.lazily?.includes(destination)) return `imports ${target} other than by import()`;
  return `imports ${target}`;
}

function packageProblem(path: string, room: Room, { specifier }: ImportLine): string | undefined {
  const allowed = [
    ...room.packages,
    ...exceptions.filter((exception) => exception.path.test(path)).flatMap(({ packages = [] }) => packages),
    ...(isTestFile(path) ? forTests.packages : []),
  ];
  // Astro's data has one door, and zod one place, whatever else a room may import.
  const oneDoor = specifier === 'astro:content' && !/^(course\/load\.ts|content\.config\.ts)$/.test(path);
  const zodElsewhere = isPackage(specifier, 'zod') && !allowed.includes('zod') && !path.startsWith('course/lint/');
  const isAllowed = allowed.some((name) => isPackage(specifier, name));
  return isAllowed && !oneDoor && !zodElsewhere ? undefined : `imports ${specifier}`;
}

/** `preact/hooks` is of `preact`; `d3-scale` is of `d3-*`. */
function isPackage(specifier: string, name: string): boolean {
  if (name.endsWith('*')) return specifier.startsWith(name.slice(0, -1));
  return specifier === name || specifier.startsWith(`${name}/`);
}

function isTestFile(path: string): boolean {
  return /\.test\.tsx?$/.test(path);
}

function isSchema(path: string): boolean {
  return /(^|\/)schema\.ts$/.test(path) || path === 'src/domain/course/figures.ts';
}

function isBrowserCode(path: string, client: boolean): boolean {
  if (isTestFile(path) || isSchema(posix.join('src', path))) return false;
  return client || browserFolders.includes(roomOf(path));
}

/**
 * Make the web fonts: the two typefaces, cut down to the letters and weights the site uses, with fallback
 * faces of the same width and height, so that nothing moves when the real ones arrive.
 *
 * Writes `.cache/fonts/`: three `.woff2` files, `fonts.css` and the licences. Equal inputs give equal bytes.
 */
import { existsSync } from 'node:fs';
import { copyFile, mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { generateFontFace, readMetrics } from 'fontaine';
import subsetFont from 'subset-font';

const root = fileURLToPath(new URL('../../', import.meta.url));
const packages = join(root, 'node_modules/@fontsource-variable');

const ascii = Array.from({ length: 0x7f - 0x20 }, (_, i) => String.fromCharCode(0x20 + i)).join('');
const accented = 'àâäáåæçèéêëîïíñôöóøœßûüúÀÂÄÇÈÉÊÖÜ';

/** Letters of the upright faces. Both typefaces lack ✓ ↺ → ←: draw those, or the system's face shows them. */
export const uprightLetters = `${ascii}\u00a0“”‘’–—…×−·›£€½°${accented}`;

/** Letters of the italic, which only sets words talked about. */
export const italicLetters = `ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 \u00a0“”‘’–—…,.;:!?()-/éèêçïñöü`;

/** Kerning, ligatures, accents, and the figures we choose between: tabular and lining. */
const keepFeatures = ['kern', 'liga', 'ccmp', 'locl', 'mark', 'tnum', 'lnum'];

interface Local {
  /** Names for `local()`: faces of one width, most wanted first. */
  names: [string, ...string[]];
  /** Mean width of a letter in English text, in em: Capsize's collection, as in fontaine 1.0.0. */
  width: number;
}

/** System faces to stand in until ours arrive, most wanted first; only common ones, since every page pays for the list. */
const serifs = {
  regular: [
    { names: ['Georgia'], width: 913 / 2048 },
    { names: ['Times New Roman', 'Times', 'Tinos', 'Liberation Serif'], width: 832 / 2048 },
    { names: ['Noto Serif'], width: 481 / 1000 },
  ],
  bold: [
    { names: ['Georgia Bold', 'Georgia-Bold'], width: 1062 / 2048 },
    { names: ['Times New Roman Bold', 'TimesNewRomanPS-BoldMT', 'Liberation Serif Bold'], width: 886 / 2048 },
  ],
} satisfies Record<string, Local[]>;
/** Roboto is as wide as Arial, to a thousandth. */
const sans = {
  regular: [{ names: ['Arial', 'Arimo', 'Liberation Sans', 'Helvetica', 'Roboto'], width: 913 / 2048 }],
  bold: [{ names: ['Arial Bold', 'Arial-BoldMT', 'Liberation Sans Bold', 'Helvetica Bold'], width: 983 / 2048 }],
} satisfies Record<string, Local[]>;

interface Face {
  file: string;
  family: string;
  style: 'normal' | 'italic';
  weights: string;
  source: string;
  letters: string;
  wght: number | { min: number; max: number };
  /** Stand-ins by the weight at which they are matched, and the weights they are used for. */
  fallbacks: { wght: number; weights: string; locals: Local[] }[];
}

const faces: Face[] = [
  {
    file: 'literata.woff2',
    family: 'Literata',
    style: 'normal',
    weights: '400 700',
    source: join(packages, 'literata/files/literata-latin-wght-normal.woff2'),
    letters: uprightLetters,
    wght: { min: 400, max: 700 },
    fallbacks: [
      { wght: 400, weights: '400', locals: serifs.regular },
      { wght: 600, weights: '600 700', locals: serifs.bold },
    ],
  },
  {
    file: 'literata-italic.woff2',
    family: 'Literata',
    style: 'italic',
    weights: '400',
    source: join(packages, 'literata/files/literata-latin-wght-italic.woff2'),
    letters: italicLetters,
    wght: 400,
    // Single words only: what shifts while it loads is not worth its bytes on every page.
    fallbacks: [],
  },
  {
    file: 'atkinson.woff2',
    family: 'Atkinson Hyperlegible Next',
    style: 'normal',
    weights: '400 700',
    source: join(packages, 'atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2'),
    letters: uprightLetters,
    wght: { min: 400, max: 700 },
    fallbacks: [
      { wght: 400, weights: '400', locals: sans.regular },
      { wght: 600, weights: '600 700', locals: sans.bold },
    ],
  },
];

const fallbackNames: Record<string, string> = {
  Literata: 'Literata fallback',
  'Atkinson Hyperlegible Next': 'Atkinson fallback',
};

const licences = [
  { from: join(packages, 'literata/LICENSE'), to: 'literata-OFL.txt' },
  { from: join(packages, 'atkinson-hyperlegible-next/LICENSE'), to: 'atkinson-hyperlegible-next-OFL.txt' },
];

const outputs = [...faces.map(({ file }) => file), ...licences.map(({ to }) => to), 'fonts.css'];

/**
 * Make the fonts in `directory`, unless everything there is newer than what it is made from.
 *
 * Returns bytes by file name of the `.woff2` files, and whether anything was made.
 */
export async function subsetFonts(directory: string): Promise<{ made: boolean; bytes: Record<string, number> }> {
  const made = !(await isFresh(directory));
  if (made) await make(directory);
  const sizes = faces.map(async ({ file }) => [file, (await stat(join(directory, file))).size] as const);
  return { made, bytes: Object.fromEntries(await Promise.all(sizes)) };
}

async function isFresh(directory: string): Promise<boolean> {
  const paths = outputs.map((file) => join(directory, file));
  if (!paths.every((path) => existsSync(path))) return false;
  const inputs = [fileURLToPath(import.meta.url), ...faces.map(({ source }) => source)];
  const changed = async (path: string) => (await stat(path)).mtimeMs;
  const oldestOutput = Math.min(...(await Promise.all(paths.map(changed))));
  return oldestOutput >= Math.max(...(await Promise.all(inputs.map(changed))));
}

async function make(directory: string): Promise<void> {
  await mkdir(directory, { recursive: true });
  const css: string[] = [];
  for (const face of faces) {
    await writeFile(join(directory, face.file), await cut(face, face.wght));
    css.push(fontFace(face), ...(await fallbackFaces(face)));
  }
  for (const { from, to } of licences) await copyFile(from, join(directory, to));
  // Last, so that an interrupted run is not taken for a finished one.
  await writeFile(join(directory, 'fonts.css'), css.join('\n'));
}

async function cut({ source, letters }: Face, wght: Face['wght']): Promise<Buffer> {
  const options = { targetFormat: 'woff2', noHinting: true, keepFeatures, variationAxes: { wght } } as const;
  return subsetFont(await readFile(source), letters, { ...options, keepFeatures: [...keepFeatures] });
}

function fontFace({ family, style, weights, file }: Face): string {
  return `@font-face {
  font-family: "${family}";
  font-style: ${style};
  font-weight: ${weights};
  font-display: swap;
  src: url("./${file}") format("woff2");
}
`;
}

/** Faces over local fonts, scaled so that a line of English is as wide and as high as in the real face. */
async function fallbackFaces(face: Face): Promise<string[]> {
  const css: string[] = [];
  for (const { wght, weights, locals } of face.fallbacks) {
    const metrics = await metricsAt(face, wght);
    // The last face that the device has wins, so the most wanted comes last.
    for (const { names, width } of locals.toReversed()) {
      const rule = generateFontFace(metrics, {
        name: fallbackNames[face.family] as string,
        font: names[0],
        metrics: { ...metrics, unitsPerEm: 1, xWidthAvg: width },
        'font-style': face.style,
        'font-weight': weights,
      });
      const sources = names.map((name) => `local("${name}")`).join(', ');
      // A tenth of a per cent is less than a pixel in a line; further places would only weigh on every page.
      css.push(
        rule
          .replace(/src: .*;/, `src: ${sources};`)
          .replace(/\d+\.\d+(?=%)/g, (value) => `${Number(Number(value).toFixed(1))}`),
      );
    }
  }
  return css;
}

/** Metrics of a face pinned to one weight. */
async function metricsAt(face: Face, wght: number) {
  const directory = await mkdtemp(join(tmpdir(), 'font-metrics-'));
  try {
    const path = join(directory, face.file);
    await writeFile(path, await cut(face, wght));
    const metrics = await readMetrics(pathToFileURL(path));
    if (!metrics) throw new Error(`Cannot read the metrics of ${face.family} at weight ${wght}`);
    return metrics;
  } finally {
    await rm(directory, { recursive: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { made, bytes } = await subsetFonts(join(root, '.cache/fonts'));
  if (made) {
    for (const [file, size] of Object.entries(bytes)) console.log(`${file.padEnd(22)} ${(size / 1000).toFixed(1)} kB`);
    const total = Object.values(bytes).reduce((sum, size) => sum + size, 0);
    console.log(`${'fonts in all'.padEnd(22)} ${(total / 1000).toFixed(1)} kB`);
  }
}

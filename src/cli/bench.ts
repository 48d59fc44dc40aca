/**
 * `npm run bench`: page weights, what an interaction costs, scoring speed, reading class codes, a million hostile links,
 * and how build time grows.
 *
 * Measures the built site in `dist/`; prints tables and writes `.cache/bench.json`.
 * `--lessons 10,100` chooses the builds, `--lessons 0` leaves them out.
 */
import { existsSync, globSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { launchBrowser } from '../../tests/browser.ts';
import { measurePageWeight, type PageWeight, scrollThrough, totalBytes } from '../testing/page-weight.ts';
import { formatTable } from './bench/format-table.ts';
import { type BuildRow, growthExponent, measureBuilds } from './bench/measure-builds.ts';
import { measureCodes } from './bench/measure-codes.ts';
import { type Drag, measureDrag, measureFrames } from './bench/measure-drag.ts';
import { type FuzzMeasure, measureFuzz } from './bench/measure-fuzz.ts';
import { type Interaction, measureInteraction, measureStep } from './bench/measure-interaction.ts';
import { measureScoring } from './bench/measure-scoring.ts';
import { startServer } from './serve.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Numbers of generated lessons to build with. */
function lessonCounts(): number[] {
  const { values } = parseArgs({ options: { lessons: { type: 'string', default: '10,100,1000' } } });
  const counts = values.lessons.split(',').map(Number);
  if (counts.every((count) => Number.isInteger(count) && count >= 0)) return counts.filter((count) => count > 0);
  throw new Error(`--lessons is ${values.lessons}; allowed: whole numbers with commas between, such as 10,100,1000`);
}

/** Pages worth measuring that have been built: home, the lessons, the questionnaire, the quiz. */
function pagesToMeasure(): string[] {
  const lessons = globSync('lessons/*/index.html', { cwd: join(root, 'dist') })
    .map((file) => `${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`)
    .sort();
  return ['', ...lessons, 'which-is-my-business/', 'quiz/'].filter((page) =>
    existsSync(join(root, 'dist', page, 'index.html')),
  );
}

/** Figures whose steps are timed: a name, the page, the controls to click, and the key to press on one instead. */
const figures: readonly { name: string; page: string; control: string; key?: string }[] = [
  { name: 'journey, another mistake', page: 'lessons/why-people-come-back/', control: '.journey [name=mistake]' },
  { name: 'five per cent, another rate', page: 'lessons/why-people-come-back/', control: '.five input' },
  { name: 'plan builder, another action', page: 'lessons/serve-sell-speak/', control: '.plan input' },
  { name: 'two lives, a guess', page: 'lessons/where-the-words-came-from/', control: '.lives [name=guess]' },
  { name: 'source court, another frame', page: 'lessons/where-sources-disagree/', control: '.court [name=frame]' },
  {
    name: 'questionnaire walk, another question',
    page: 'lessons/which-is-my-business/',
    control: '.walk .slide, .walk [name=count]',
    key: 'ArrowLeft',
  },
  {
    name: 'six chairs, another language',
    page: 'lessons/in-other-languages/',
    control: '.chairs select',
    key: 'ArrowDown',
  },
  { name: 'two counters, another step', page: 'lessons/two-counters/', control: '.counters .switch label' },
  { name: 'a year of visits, another month', page: 'lessons/moment-or-thread/', control: '.joins .months label' },
  { name: 'a thousand visits, another shop', page: 'lessons/moment-or-thread/', control: '.thousand label' },
  { name: 'the dial, another step', page: 'lessons/ready-made-or-made-for-you/', control: '.dial .steps label' },
  { name: 'the money, another payer', page: 'lessons/who-can-judge/', control: '.paid label' },
  { name: 'the bill, another tick', page: 'lessons/price-or-agreement/', control: '.bill label' },
  { name: 'ten messages, another message', page: 'lessons/what-they-want-to-hear/', control: '.messages .pick' },
  { name: 'circles, another source', page: 'disagreements/', control: '#circles input[type="radio"]' },
  { name: 'sorting, another radio', page: 'examples/', control: '#sort input[type="radio"]' },
  { name: 'sorting, another card', page: 'examples/', control: '#sort button.card' },
  {
    name: 'definition, a step of a slider',
    page: 'play/definition/',
    control: 'input[type="range"]',
    key: 'ArrowLeft',
  },
  { name: 'ten years, a step of a slider', page: 'play/ten-years/', control: 'input[type="range"]', key: 'ArrowLeft' },
];

/** Pulls with the mouse that are timed. */
const drags: readonly ({ name: string; page: string } & Drag)[] = [
  { name: 'sorting, a card on its way', page: 'examples/', from: '#sort button.card', to: '#sort .sorting .b-client' },
  {
    name: 'ten years, a guess drawn',
    page: 'play/ten-years/',
    from: '.is-drawn .income',
    to: '.is-drawn .income',
    at: { from: [0.1, 0.8], to: [0.9, 0.3] },
  },
];

/** What moves by itself after a click. */
const moving = [
  { name: 'circles, from source to source', page: 'disagreements/', control: '#circles input[type="radio"]' },
];

interface FigureStep {
  readonly name: string;
  /** What the time runs from and to. */
  readonly what: 'click to paint' | 'move to paint' | 'longest frame';
  /** Milliseconds. */
  readonly step: number | null;
}

interface PageMeasures {
  page: string;
  loaded: PageWeight;
  scrolled: PageWeight;
}

async function measureInBrowser(): Promise<{
  pages: PageMeasures[];
  lesson: string | undefined;
  interaction: Interaction | undefined;
  steps: FigureStep[];
}> {
  const server = await startServer({ port: 0 });
  const browser = await launchBrowser();
  try {
    const pages: PageMeasures[] = [];
    for (const page of pagesToMeasure()) {
      const url = server.url + page;
      const loaded = await measurePageWeight(browser, url);
      pages.push({
        page: `/${page}`,
        loaded,
        scrolled: await measurePageWeight(browser, url, { visit: scrollThrough }),
      });
    }
    const steps: FigureStep[] = [];
    for (const { name, page, control, key } of figures) {
      steps.push({
        name,
        what: 'click to paint',
        step: await measureStep(browser, server.url + page, control, key),
      });
    }
    for (const { name, page, ...drag } of drags) {
      steps.push({ name, what: 'move to paint', step: await measureDrag(browser, server.url + page, drag) });
    }
    for (const { name, page, control } of moving) {
      steps.push({ name, what: 'longest frame', step: await measureFrames(browser, server.url + page, control) });
    }
    const lesson = pages.find(({ page }) => page.startsWith('/lessons/'))?.page;
    return {
      pages,
      lesson,
      steps,
      interaction: lesson ? await measureInteraction(browser, server.url + lesson.slice(1)) : undefined,
    };
  } finally {
    await browser.close();
    await server.close();
  }
}

const kB = (bytes: number) => (bytes / 1000).toFixed(1);

function printPages(pages: readonly PageMeasures[]): void {
  const rows = pages.map(({ page, loaded, scrolled }) => [
    page,
    String(loaded.requests),
    kB(loaded.bytes.html + loaded.bytes.css),
    kB(loaded.bytes.script),
    kB(totalBytes(loaded, ['font'])),
    kB(loaded.bytes.font),
    kB(totalBytes(scrolled, ['font'])),
    String(scrolled.foreign.length),
  ]);
  const head = ['page (kB, brotli)', 'requests', 'html+css', 'script', 'no fonts', 'fonts', 'scrolled', 'foreign'];
  console.log(`\n${formatTable([head, ...rows])}`);
}

function printTimes(
  lesson: string | undefined,
  interaction: Interaction | undefined,
  steps: readonly FigureStep[],
  scoring: number,
  codes: number,
): void {
  const ms = (time: number | null) => (time === null ? '–' : `${time.toFixed(1)} ms`);
  const rows = interaction
    ? [
        [`script on load, ${lesson}, 4× slower`, ms(interaction.scriptOnLoad)],
        ['first click on a choice to paint, 4× slower', ms(interaction.firstClick)],
        ['later click on a choice to paint, 4× slower', ms(interaction.laterClick)],
      ]
    : [];
  const figureRows = steps.map(({ name, what, step }) => [`${name}, ${what}, 4× slower`, ms(step)]);
  console.log(
    `\n${formatTable([['time', 'median'], ...rows, ...figureRows, ['one full questionnaire result', `${scoring.toFixed(1)} µs`], ['500 noisy lines of class codes', ms(codes)]])}`,
  );
}

function printFuzz({ tried, exceptions, wrong, failures, seconds }: FuzzMeasure): void {
  const rows = [
    ['random fragments of links read', tried.toLocaleString('en-GB')],
    ['exceptions', String(exceptions)],
    ['wrong results', String(wrong)],
    ['time', `${seconds.toFixed(1)} s`],
  ];
  console.log(`\n${formatTable([['fuzz', 'count'], ...rows])}`);
  for (const { fragment, problem } of failures) console.log(`${JSON.stringify(fragment)}\n    ${problem}`);
}

function printBuilds(builds: readonly BuildRow[]): void {
  const rows = builds.map(({ lessons, ours, plain }) => [
    String(lessons),
    `${ours.seconds.toFixed(1)} s`,
    `${plain.seconds.toFixed(1)} s`,
    `${(ours.seconds / plain.seconds).toFixed(2)} ×`,
    `${Math.round(ours.peakMB)} MB`,
    `${Math.round(plain.peakMB)} MB`,
    `${(ours.peakMB / plain.peakMB).toFixed(2)} ×`,
  ]);
  const head = ['lessons', 'build', 'plain Astro', 'ratio', 'memory', 'plain Astro', 'ratio'];
  console.log(`\n${formatTable([head, ...rows])}`);
  const exponent = growthExponent(builds);
  if (exponent !== undefined) console.log(`build time grows as lessons^${exponent.toFixed(2)}`);
}

try {
  const counts = lessonCounts();
  const { pages, lesson, interaction, steps } = await measureInBrowser();
  printPages(pages);
  const scoringMicroseconds = measureScoring(root);
  const codesMilliseconds = measureCodes(root);
  printTimes(lesson, interaction, steps, scoringMicroseconds, codesMilliseconds);
  const fuzz = measureFuzz(root);
  printFuzz(fuzz);
  const builds = await measureBuilds(root, counts);
  if (builds.length > 0) printBuilds(builds);
  const file = join(root, '.cache/bench.json');
  mkdirSync(join(root, '.cache'), { recursive: true });
  const measures = {
    pages,
    interaction,
    steps,
    scoringMicroseconds,
    codesMilliseconds,
    fuzz,
    builds,
    growthExponent: growthExponent(builds),
  };
  writeFileSync(file, `${JSON.stringify(measures, null, 2)}\n`);
  console.log('\nwritten to .cache/bench.json');
  if (fuzz.exceptions + fuzz.wrong > 0) process.exitCode = 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

import type { Rest } from '../domain/questionnaire/answers.ts';
import type { Answer, Sheet } from '../domain/questionnaire/schema.ts';

const ids = [
  'choose',
  'decide',
  'learn',
  'agree',
  'buy',
  'tailor',
  'length',
  'private',
  'judge',
  'contact',
  'pay',
  'win',
  'next',
  'leave',
  'effort',
];

/** A sheet from its answers in question order; null leaves a question blank. */
function sheetOf(...answers: (Answer | null)[]): Sheet {
  return Object.fromEntries(ids.flatMap((id, index) => (answers[index] == null ? [] : [[id, answers[index]]])));
}

const all = (answer: Answer): Sheet => sheetOf(...ids.map(() => answer));

/** Answer sheets for every state that a result can be in, shared by tests and the gallery. */
export const questionnaireExamples = {
  /** Nothing answered. */
  nothing: {},
  /** Every question looked at, none that fits. */
  allUnsure: all('unsure'),
  /** One answer short of a result: eight of nine. */
  nearlyEnough: sheetOf(1, 1, 1, 1, null, null, 1, 1, null, 1, 1),
  /** The customer end of every question. */
  allCustomer: all(-2),
  /** The client end of every question. */
  allClient: all(2),
  /** The middle of every question: in between, with nothing pulling either way. */
  allMiddle: all(0),
  /** Every question depends on the job. */
  allVaries: all('varies'),
  /** Clearly and strongly on the client side. */
  strongClient: sheetOf(1, 2, 2, 2, 2, 2, 1, 2, 2, 1, 1, 1, 0, 2, 1),
  /** On the customer side by exactly −0.20: one step of any answer changes it. */
  edgeOfCustomer: sheetOf(0, 0, 0, 0, 0, 0, -2, 0, -1, -1, -1, 0, 0, -1, 0),
  /** Mixed: some dimensions far to one end, others to the other. */
  bothWays: sheetOf(2, 2, -2, 2, 2, -2, -2, 1, 2, -2, 2, 2, -2, -2, -2),
  /** Mixed: everything near the middle. */
  inBetween: sheetOf(1, 0, 0, -1, 0, 1, 0, 0, -1, 0, 1, 0, 0, -1, 0),
  /** On the client side, with two dimensions clearly on the other. */
  withExceptions: sheetOf(-2, 2, 2, 2, 2, 2, 1, 2, 1, 2, -2, 2, 1, 1, 1),
  /** A client side that the five skipped questions could still change. */
  skippedCouldChange: sheetOf(1, 1, null, 1, 1, null, 1, 'unsure', 1, 1, 1, null, 1, 1, 'unsure'),
  /** Five answers that depend on the job. */
  manyVary: sheetOf('varies', 1, 'varies', 1, 'varies', 1, 'varies', 1, 'varies', 1, 1, 1, 1, 1, 1),
} satisfies Record<string, Sheet>;

const shop = sheetOf(-2, -2, -2, -2, -2, -1, -2, -2, -1, 0, -2, -2, -1, -2, -1);
const webShop = sheetOf(-1, -2, -1, -1, -2, -1, -2, -1, -1, 0, -2, 0, -1, -2, -1);
const contracts = sheetOf(1, 1, 2, 2, 1, 1, 2, 0, 0, 2, 2, 1, 1, 2, 1);

/** Two lines of business in every state that their result can be in, and what else a link can hold. */
export const lineExamples = {
  /** Most of the income from a shop, the rest from contracts: two kinds, and a word that differs from the second. */
  twoKinds: {
    sheet: shop,
    rest: {
      lines: 'two',
      share: 'most',
      name: 'Café',
      '2.name': 'Office catering',
      second: contracts,
      word: 'customers',
    },
  },
  /** Both on the customer side, less than 0.40 apart, without names and share. */
  sameWay: { sheet: shop, rest: { lines: 'two', second: webShop, word: 'clients' } },
  /** Three answers about the second line: not enough. */
  halfSecond: { sheet: shop, rest: { lines: 'two', share: 'half', second: sheetOf(1, 1, 2) } },
  /** Names with mark-up and from right to left. */
  hostileNames: {
    sheet: shop,
    rest: {
      lines: 'two',
      share: 'less',
      name: '"><img src=x onerror=alert(1)><script>',
      '2.name': 'מאפייה ושוק <b>',
      second: contracts,
      word: 'other',
    },
  },
} satisfies Record<string, { sheet: Sheet; rest: Rest }>;

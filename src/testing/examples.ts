import type { Place } from '../domain/definition/place.ts';
import { testIds } from '../domain/definition/tests.ts';
import type { Weights } from '../domain/definition/weigh.ts';

/** Named examples shared by the gallery page and by tests over it: nothing, one, a tie, the most, very long, right-to-left. */

const choices = [
  {
    id: 'thread',
    text: 'A client, because the work is made for one case',
    key: true,
    why: 'The work test asks what is made. Here it is made for one person, so the word fits even if it happens once.',
  },
  {
    id: 'moment',
    text: 'A customer, because it happens only once',
    key: false,
    why: 'Once is tempting, but counting visits is the time test. This question asks for the work test.',
  },
  {
    id: 'pays',
    text: 'A customer, because money changes hands',
    key: false,
    why: 'Both pay, so paying tells the two words not apart. Look at what is bought.',
  },
];

const item = {
  id: 'gallery',
  version: 1,
  stem: 'By the work test, what is a person for whom a map is drawn?',
  choices,
};

const long = {
  ...item,
  id: 'gallery-long',
  stem: `${'A very long question with many words, '.repeat(5)}and does it still stand in its column?`,
  choices: choices.map((choice) => ({
    ...choice,
    text: `${choice.text}, ${'and so on '.repeat(20)}Donaudampfschifffahrtsgesellschaftskapitän`,
  })),
};

const arabic = {
  ...item,
  id: 'gallery-rtl',
  stem: 'ما الكلمة المناسبة لمن يوكّل محاميًا؟',
  choices: choices.map((choice, index) => ({
    ...choice,
    text: ['موكّل', 'زبون', 'مشترٍ'][index] ?? '',
    why: 'تُستعمل هذه الكلمة لمن يوكّل محاميًا في قضية، وهي غير كلمة المشتري من التاجر.',
  })),
};

export const quizExamples = [
  { name: 'a guess', item, mode: 'guess' },
  { name: 'a check, unanswered', item, mode: 'check' },
  { name: 'right', item, mode: 'check', answer: 'thread' },
  { name: 'not this one, and another guess before', item, mode: 'check', answer: 'moment', guess: 'pays' },
  { name: 'a reason, given', item, mode: 'because', answer: 'pays' },
  { name: 'very long words', item: long, mode: 'check', answer: 'moment' },
  { name: 'right-to-left', item: arabic, mode: 'check', answer: 'moment' },
] as const satisfies readonly {
  name: string;
  item: typeof item;
  mode: 'guess' | 'check' | 'because';
  answer?: string;
  guess?: string;
}[] as readonly {
  name: string;
  item: typeof item;
  mode: 'guess' | 'check' | 'because';
  answer?: string;
  guess?: string;
}[];

const year = [4, 12, 21, 29, 37, 46, 54, 62, 71, 79, 87, 96];

export const visitExamples = [
  { name: 'no visit', visits: [], join: 'person', open: true },
  { name: 'one visit, joined to nothing', visits: [50], join: 'nothing' },
  { name: 'one visit that goes on', visits: [50], join: 'person', open: true },
  { name: 'a tie: two visits and nothing between them', visits: [4, 96], join: 'notes' },
  { name: 'points', visits: year, join: 'nothing' },
  { name: 'rings on dashes', visits: year, join: 'notes' },
  { name: 'knots on a thread', visits: year, join: 'person', open: true },
  { name: 'a taut thread with the next knot', visits: year, join: 'plan', open: true },
] as const;

const names = [
  'What is agreed first',
  'What is bought',
  'Price and payment',
  'How people choose',
  'A way of working with a very long name that needs several lines',
];
const profile = (ms: readonly (number | null)[], said = 'what was said') =>
  ms.map((m, index) => ({ id: `d${index}`, name: names[index % names.length] ?? '', m, said: [said] }));

export const profileExamples = [
  { name: 'nothing answered', rows: profile([null, null, null]), rtl: false },
  { name: 'one answer', rows: profile([0.5, null, null]), rtl: false },
  { name: 'all in the middle', rows: profile([0, 0, 0]), rtl: false },
  { name: 'both ends', rows: profile([1, 0.5, 0.25, -0.25, -1]), rtl: false },
  {
    name: 'very long words',
    rows: profile([1, 0, -1], 'a signed agreement, drawn up for them, on who does what and when and for how much'),
    rtl: false,
  },
  { name: 'right-to-left', rows: profile([1, 0.5, 0, -0.5, -1]), rtl: true },
];

const tests = (value: number) => Object.fromEntries(testIds.map((id) => [id, value]));
const place = (id: string, said: Place['said'], at: number): Place => ({
  id,
  said,
  sources: 1,
  at: tests(at) as Place['at'],
});
const alike = tests(2) as Weights;

/** Definitions of examples whose ids are their names. */
export const definitionExamples: readonly {
  name: string;
  weights: Weights;
  places: readonly Place[];
  rtl?: boolean;
}[] = [
  { name: 'no example', weights: alike, places: [] },
  { name: 'one example', weights: alike, places: [place('Baker', 'customer', -12)] },
  {
    name: 'all weights nought',
    weights: tests(0) as Weights,
    places: [place('Lawyer', 'client', 24), place('Baker', 'customer', -24)],
  },
  {
    name: 'a tie, and one in the middle',
    weights: alike,
    places: [place('Tailor', 'client', -8), place('Baker', 'customer', 8), place('Hotel', 'split', 0)],
  },
  {
    name: 'both ends, all against their sources',
    weights: alike,
    places: [place('Lawyer', 'client', -24), place('Baker', 'customer', 24)],
  },
  {
    name: 'very long names',
    weights: alike,
    places: [
      place('A workshop for musical instruments, their cases and their repair', 'client', 3),
      place('Donaudampfschifffahrtsgesellschaft', 'customer', -20),
    ],
  },
  {
    name: 'right-to-left',
    weights: alike,
    places: [place('محامٍ', 'client', 20), place('مخبز', 'customer', -20), place('ميكانيكي', 'customer', 6)],
    rtl: true,
  },
];
const circle = (x: number, r: number) => ({ x, y: 100, r, labelX: x, labelY: 100 });

export const circlesExamples = [
  { name: 'nothing', circles: { customer: circle(150, 0), client: circle(150, 0) } },
  { name: 'only one word', circles: { customer: circle(150, 0), client: circle(150, 82) } },
  { name: 'a tie: circles that touch', circles: { customer: circle(76, 74), client: circle(224, 74) } },
  { name: 'as large as the box', circles: { customer: circle(150, 100), client: circle(150, 100) } },
] as const;

const circleEntry = { source: 's0', kind: 'dictionary', refs: ['words-used-as-one'] };

/** Sources for the figure of circles: one alone in its picture, two that tie, very long words, and right-to-left. */
export const circleEntries = [
  {
    ...circleEntry,
    id: 'alone',
    group: 'dictionaries',
    relation: 'overlap',
    shownName: 'One alone',
    says: 'Some are both.',
  },
  {
    ...circleEntry,
    id: 'tie-a',
    group: 'rules',
    relation: 'client-inside',
    shownName: 'One of two',
    says: 'A {client} is a {customer}.',
  },
  {
    ...circleEntry,
    id: 'tie-b',
    group: 'rules',
    relation: 'client-inside',
    shownName: 'The other of two',
    says: 'So it is.',
    quote: 'hotel clients',
  },
  {
    ...circleEntry,
    id: 'long',
    group: 'documents',
    relation: 'apart',
    shownName: `A source with a very long name, ${'and so on '.repeat(6)}Donaudampfschifffahrtsgesellschaft`,
    says: `They stand side by side, ${'and so on '.repeat(12)}to the end.`,
  },
  {
    ...circleEntry,
    id: 'rtl',
    group: 'others',
    relation: 'same',
    shownName: 'معجم عربي',
    says: 'الكلمتان للناس أنفسهم.',
  },
] as const;

const said = (voice: string, bin: 'customer' | 'depends' | 'client', frame = 'time') => ({
  voice,
  name: `The ${voice}`,
  bin,
  frame,
});

/** Cards to sort, and sorts of them: nothing, one, a tie of the voices, everything in one bin. */
export const sortingExamples = {
  cards: [
    {
      id: 'salon',
      name: 'Hair salon',
      places: [said('vendor', 'customer'), said('book', 'client', 'name')],
      on: 'What joins the visits.',
    },
    { id: 'cafe', name: 'Café', places: [said('vendor', 'customer')] },
    { id: 'law', name: 'Law firm', places: [said('vendor', 'client'), said('book', 'client', 'work')] },
  ],
  sorts: [
    { name: 'nothing', placed: {} },
    { name: 'one card', placed: { salon: 'depends' } },
    { name: 'a tie of the voices', placed: { salon: 'client', cafe: 'customer' } },
    { name: 'all three bins', placed: { salon: 'depends', cafe: 'customer', law: 'client' } },
    { name: 'everything in one bin', placed: { salon: 'client', cafe: 'client', law: 'client' } },
  ],
  /** Hands for the bench: very long names, and right-to-left. */
  hands: [
    {
      id: 'gallery',
      cards: [
        { id: 'g-long', name: 'Donaudampfschifffahrtsgesellschaft and company', places: [said('vendor', 'client')] },
        {
          id: 'g-rtl',
          name: 'مكتب محاماة',
          places: [said('vendor', 'client'), said('book', 'customer')],
          on: 'عمّا يُشترى.',
        },
        { id: 'g-one', name: 'Café', places: [said('vendor', 'customer')] },
      ],
    },
  ],
} as const;

/** Positions now and then, for the strip of a trial: a small step, a long one, both ends. */
export const positionExamples = [
  { name: 'a step over the edge of mixed', now: -0.2, after: -0.17 },
  { name: 'from one end to the other', now: -1, after: 1 },
  { name: 'no move', now: 0, after: 0 },
] as const;

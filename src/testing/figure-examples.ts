/** Named examples of the figures that lessons play with: nothing, one, a tie, the most, very long, right-to-left. */
import type { SeatedLanguage } from '../domain/reference/chairs.ts';

const long = 'a very long name that needs several lines, and still a Donaudampfschifffahrtsgesellschaft';

const end = (text: string, step?: string) => ({ text, ...(step ? { step } : {}) });
const stage = (id: string, mark: 'point' | 'dash' | 'line', name = id) => ({
  id,
  name,
  text: `${name} goes well.`,
  mark,
  mistake: `A mistake at ${name}.`,
  leaves: end('They leave.'),
  stays: end('They stay, because they must.', 'client'),
});
const stages = [stage('hear', 'point'), stage('talk', 'dash'), stage('stay', 'line')];
const journey = { stages, glad: end('They are glad.', 'advocate'), ladder: ['prospect', 'client', 'advocate'] };

export const journeyExamples = [
  { name: 'no stage', ...journey, stages: [], elsewhere: true },
  { name: 'one stage', ...journey, stages: [stage('hear', 'point')], elsewhere: true },
  { name: 'no mistake', ...journey, elsewhere: true },
  { name: 'a mistake at the first stage, on no step', ...journey, mistake: 'hear', elsewhere: true },
  { name: 'a mistake at the last stage', ...journey, mistake: 'stay', elsewhere: false },
  { name: 'very long names', ...journey, stages: [stage('long', 'dash', long)], ladder: [long], elsewhere: true },
  {
    name: 'right-to-left',
    stages: [
      { ...stage('hear', 'point', 'يسمعون'), text: 'يسمعون عنك.' },
      { ...stage('stay', 'line', 'يبقون'), text: 'يعودون إليك.' },
    ],
    glad: end('هم سعداء.', 'صديق'),
    ladder: ['زبون', 'صديق'],
    elsewhere: true,
    rtl: true,
  },
] as const;

export const stayExamples = [
  { name: 'the longest stay', leaving: 10, yearly: 10 },
  { name: 'one year less a little', leaving: 100, yearly: 10 },
  { name: 'no profit', leaving: 20, yearly: 0 },
] as const;

const lane = (id: string, side: 'customer' | 'client', years: readonly number[], name = id) => ({
  id,
  name,
  side,
  events: years.map((year) => ({ year, label: `meaning of ${year}`, text: `A meaning of ${year}.` })),
});
const span = { from: 1300, to: 2000, year: 1700 };

export const lifeExamples = [
  { name: 'no meaning', ...span, lanes: [lane('customer', 'customer', [])] },
  { name: 'one meaning, not yet found', ...span, lanes: [lane('client', 'client', [1900])] },
  {
    name: 'two lives with the same year',
    ...span,
    lanes: [lane('a', 'customer', [1400]), lane('b', 'client', [1400])],
  },
  { name: 'the most, close together', ...span, lanes: [lane('a', 'customer', [1300, 1310, 1320, 1330, 1340, 2000])] },
  { name: 'a very long name', ...span, lanes: [lane('a', 'client', [1500], long)] },
  {
    name: 'right-to-left',
    ...span,
    lanes: [{ ...lane('rtl', 'customer', [], 'زبون'), events: [{ year: 1400, label: 'يعود', text: 'من يعود.' }] }],
    rtl: true,
  },
] as const;

const chairs = [
  { id: 'shop', name: 'In a shop', english: 'customer', mark: 'customer' },
  { id: 'lawyer', name: 'With a lawyer', english: 'client', mark: 'client' },
  { id: 'hotel', name: 'In a hotel', english: 'guest', mark: 'none' },
] as const;
const language = (id: string, name: string, words: SeatedLanguage['words'], verified = true) => ({
  ...{ id, name, verified, words },
});
const all = ['shop', 'lawyer', 'hotel'];

export const chairExamples = [
  { name: 'no word', chairs, languages: [language('it', 'None', [], false)] },
  { name: 'one word on one chair', chairs, languages: [language('it', 'One', [{ word: 'uno', chairs: ['lawyer'] }])] },
  {
    name: 'two words on every chair',
    chairs,
    languages: [
      language('it', 'Two', [
        { word: 'uno', chairs: all },
        { word: 'due', chairs: all },
      ]),
    ],
  },
  { name: 'a very long word', chairs, languages: [language('de', long, [{ word: long.slice(-35), chairs: all }])] },
  {
    name: 'a word from right to left beside another script',
    chairs,
    languages: [
      { ...language('ar', 'Arabic', [{ word: 'زبون', said: 'zabun', chairs: ['shop'] }]), dir: 'rtl' as const },
      language('ru', 'Russian', [{ word: 'клиент', said: 'kliyent', chairs: ['shop', 'lawyer'] }]),
    ],
  },
  {
    name: 'right-to-left, two words on every chair',
    chairs,
    languages: [
      {
        ...language('ar', 'العربية', [
          { word: 'زبون', chairs: all },
          { word: 'عميل', chairs: all },
        ]),
        dir: 'rtl' as const,
      },
    ],
    rtl: true,
  },
] as const;

const action = { name: 'Prompt help', voices: [{ who: 'a long blog post', names: 'customers' }] } as const;
const both = { counter: true, orders: true };

export const planExamples = [
  { name: 'nothing given', choices: [] },
  { name: 'one token', choices: [{ counter: true, orders: false }], last: { ...action, counter: true, orders: false } },
  { name: 'a tie, all tokens given', choices: Array(5).fill(both), last: { ...action, ...both } },
  { name: 'one token too many', choices: [...Array(5).fill(both), { counter: false, orders: true }] },
  { name: 'the most, with very long names', choices: Array(12).fill(both), last: { ...action, name: long, ...both } },
  { name: 'right-to-left', choices: [both], last: { ...action, name: 'مساعدة سريعة', ...both }, rtl: true },
];

const voice = (who: string, word: 'customer' | 'client' | 'depends' | 'other', frame: 'time' | 'name') => ({
  ...{ who, kind: 'dictionary', date: 'undated', text: 'what it says' },
  word,
  frame,
});
const court = (voices: ReturnType<typeof voice>[], name = 'A hair salon') => ({ id: 'salon', name, voices });

export const courtExamples = [
  { name: 'no voice', case: court([]) },
  { name: 'no voice by this frame', case: court([voice('Longman', 'client', 'name')]), frame: 'duty' },
  { name: 'one voice', case: court([voice('Longman', 'client', 'name')]) },
  { name: 'a tie', case: court([voice('Longman', 'client', 'name'), voice('A vendor', 'customer', 'time')]) },
  {
    name: 'every word',
    case: court([
      voice('a', 'customer', 'time'),
      voice('b', 'client', 'time'),
      voice('c', 'depends', 'name'),
      voice('d', 'other', 'name'),
    ]),
  },
  { name: 'very long names', case: court([voice(long, 'client', 'name')], long) },
  { name: 'right-to-left', case: court([voice('قاموس', 'customer', 'time')], 'صالون'), rtl: true },
] as const;

/** A firm's answers to a few questions, two for each dimension. */
const walkStep = (id: string, dimension: string, value: -2 | -1 | 0 | 1 | 2, text = `Question ${id}?`) => ({
  ...{ id, dimension, value, text },
  answer: `Answer ${id}`,
});
const walked = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].flatMap((name, index) => [
  walkStep(`${name}1`, `Way ${name}`, index % 2 === 0 ? 2 : -2),
  walkStep(`${name}2`, `Way ${name}`, index % 2 === 0 ? 1 : -1),
]);

export const walkExamples = [
  { name: 'nothing answered', steps: walked, count: 0 },
  { name: 'one answer', steps: walked, count: 1 },
  { name: 'one answer too few', steps: walked, count: 12 },
  { name: 'a tie: all answered, both ways', steps: walked, count: 16 },
  { name: 'very long words', steps: [walkStep('long', long, 1, long)], count: 1 },
  { name: 'right-to-left', steps: [walkStep('rtl', 'كيف تعمل', -2, 'ماذا يُشترى؟')], count: 1 },
] as const;

/** Words for the table of marks, which an author may use in any lesson. */
export const marksExample = {
  title: 'A table of marks',
  howToRead: 'A point means customer, a square client, a half circle “it depends”.',
  columns: ['One source', 'Another source'],
  rows: [
    { id: 'both', name: 'They agree', cells: ['client', 'client'], text: 'A line below the name.', teaches: [] },
    { id: 'differ', name: 'They differ', cells: ['customer', 'depends'], teaches: [] },
    { id: 'silent', name: long, cells: ['none', 'none'], teaches: [] },
  ],
};

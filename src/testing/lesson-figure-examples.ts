/** Named examples of the lessons’ figures, shared by the gallery page and by tests over it. */

/** An offer under two tests: levels from −1 to 1. */
export const testedExamples = [
  { name: 'no test', rows: [], rtl: false },
  { name: 'one test', rows: [{ name: 'What is bought?', m: -1, says: 'a thing' }], rtl: false },
  {
    name: 'a tie in the middle',
    rows: [
      { name: 'What is bought?', m: 0, says: 'things and skilled work' },
      { name: 'How is it made?', m: 0, says: 'your choice from a list' },
    ],
    rtl: false,
  },
  {
    name: 'both ends',
    rows: [
      { name: 'What is bought?', m: -1, says: 'a thing' },
      { name: 'How is it made?', m: 1, says: 'made for you alone' },
    ],
    rtl: false,
  },
  {
    name: 'very long words',
    rows: [
      {
        name: 'What exactly is it that somebody buys in the end?',
        m: 0.5,
        says: 'advice, skilled work and a Donaudampfschifffahrtsgesellschaftskapitän',
      },
      { name: 'How is it made?', m: -0.5, says: 'one part is your choice, and one part is the same for everybody' },
    ],
    rtl: false,
  },
  {
    name: 'right-to-left',
    rows: [
      { name: 'ماذا يُشترى؟', m: -1, says: 'شيء' },
      { name: 'كيف يُصنع؟', m: 1, says: 'لك وحدك' },
    ],
    rtl: true,
  },
];

const parties = { asker: 'You', expert: 'Adviser', seller: 'Bank', gain: 'gain' };

export const moneyExamples = [
  { name: 'nobody pays', ...parties, pays: {}, rtl: false },
  { name: 'the asker pays', ...parties, pays: { asker: 'fee' }, rtl: false },
  { name: 'the seller pays', ...parties, pays: { seller: 'commission' }, rtl: false },
  { name: 'both pay', ...parties, pays: { asker: 'fee', seller: 'commission' }, rtl: false },
  {
    name: 'very long words',
    asker: 'The whole family',
    expert: 'Independent adviser',
    seller: 'Insurance company',
    gain: 'what she gains from it',
    pays: { asker: 'a fee for each stage', seller: 'a share of each sale' },
    rtl: false,
  },
  {
    name: 'right-to-left',
    asker: 'أنت',
    expert: 'المستشار',
    seller: 'البنك',
    gain: 'مكسب',
    pays: { asker: 'أجر', seller: 'عمولة' },
    rtl: true,
  },
];

const tax = {
  name: 'Tax',
  reading: 'depends',
  text: 'An extra on a price, but a fee can carry it too.',
} as const;
const price = { name: 'Price', reading: 'customer', text: 'One sum for one thing, the same for all.' } as const;

/** Lines of a bill, by what is ticked. */
export const billExamples = [
  { name: 'nothing ticked', line: { id: 'nothing', ...tax } },
  { name: 'the same as ours', line: { id: 'same', ...price }, chosen: 'customer' },
  { name: 'another than ours', line: { id: 'another', ...price }, chosen: 'client' },
  { name: 'an end, where ours depends', line: { id: 'fair', ...tax }, chosen: 'client' },
  { name: 'either, as ours', line: { id: 'either', ...tax }, chosen: 'depends' },
  {
    name: 'very long words',
    line: {
      id: 'long',
      name: 'A share of the result after delivery, tax and all Donaudampfschifffahrtsgesellschaftskosten',
      reading: 'client',
      text: `${'It goes on '.repeat(20)}and on.`,
    },
    chosen: 'customer',
  },
  {
    name: 'right-to-left',
    line: { id: 'rtl', name: 'السعر', reading: 'customer', text: 'مبلغ واحد لشيء واحد.' },
    chosen: 'customer',
    rtl: true,
  },
] as const;

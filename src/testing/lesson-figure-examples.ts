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

const long = 'A very long name that needs several lines, and still a Donaudampfschifffahrtsgesellschaft';
const goesOn = `${'It goes on '.repeat(20)}and on.`;

const sides = { customer: 'a price', depends: 'either', client: 'an agreement' };
const tax = { id: 'tax', name: 'Tax', reading: 'depends', text: 'A price or a fee can carry it.' } as const;
const price = { id: 'price', name: 'Price', reading: 'customer', text: 'One sum for one *thing*.' } as const;
const stage = { id: 'stage', name: 'Stage fee', reading: 'client', text: 'Paid when a step is done.' } as const;
const bill = { ask: 'What was agreed?', choices: sides };

/** Lines of a bill, by what is ticked. */
export const billExamples = [
  { name: 'no line', ...bill, lines: [] },
  { name: 'one line, nothing ticked', ...bill, lines: [tax] },
  {
    name: 'a tie: the same as ours, and another',
    ...bill,
    lines: [price, stage],
    chosen: { price: 'customer', stage: 'customer' },
  },
  { name: 'an end, where ours depends', ...bill, lines: [tax], chosen: { tax: 'client' } },
  {
    name: 'everything ticked',
    ...bill,
    lines: [price, tax, stage],
    chosen: { price: 'client', tax: 'depends', stage: 'client' },
  },
  {
    name: 'very long words',
    ...bill,
    lines: [{ id: 'long', name: long, reading: 'client', text: goesOn }],
    chosen: { long: 'customer' },
  },
  {
    name: 'right-to-left',
    ask: 'على ماذا اتفقتم؟',
    choices: { customer: 'سعر', depends: 'كلاهما', client: 'اتفاق' },
    lines: [{ id: 'rtl', name: 'السعر', reading: 'customer', text: 'مبلغ واحد لشيء واحد.' }],
    chosen: { rtl: 'customer' },
    rtl: true,
  },
] as const;

const asks = { ask: 'Choose a message.', askWord: 'Which word tells you?', askSort: 'What is it about?' };
const about = { customer: 'a product now', depends: 'either', client: 'a result later' };
const help = { id: 'help', text: 'Can you *help* me?', reading: 'depends', why: '*Help* with what?' } as const;
const where = { id: 'where', text: '*Where* is it?', reading: 'customer', why: 'It asks for a fact.' } as const;

/** Messages, by what is chosen. */
export const messageExamples = [
  { name: 'no message', ...asks, choices: about, messages: [] },
  { name: 'one message, nothing chosen', ...asks, choices: about, messages: [where] },
  {
    name: 'a tie: the same as ours, and another',
    ...asks,
    choices: about,
    messages: [where, help],
    chosen: { where: 'customer', help: 'client' },
  },
  {
    name: 'no word that tells, and two that do',
    ...asks,
    choices: about,
    messages: [
      { id: 'none', text: 'Hello?', reading: 'depends', why: 'It says nothing yet.' },
      { id: 'two', text: 'Did your *advice work*?', reading: 'client', why: 'It asks for a result.' },
    ],
  },
  {
    name: 'ten messages, all sorted',
    ...asks,
    choices: about,
    messages: Array.from({ length: 10 }, (_, index) => ({ ...where, id: `m${index + 1}` })),
    chosen: Object.fromEntries(Array.from({ length: 10 }, (_, index) => [`m${index + 1}`, 'customer' as const])),
  },
  {
    name: 'very long words',
    ...asks,
    choices: { ...about, client: long },
    messages: [{ id: 'long', text: `${goesOn} *Donaudampfschifffahrtsgesellschaft*?`, reading: 'client', why: goesOn }],
    chosen: { long: 'client' },
  },
  {
    name: 'right-to-left',
    ask: 'اختر رسالة.',
    askWord: 'أي كلمة تدل؟',
    askSort: 'عمّ تتحدث؟',
    choices: { customer: 'شيء الآن', depends: 'كلاهما', client: 'نتيجة لاحقًا' },
    messages: [{ id: 'rtl', text: '*أين* طلبي؟', reading: 'customer', why: 'تسأل عن شيء.' }],
    chosen: { rtl: 'customer' },
    rtl: true,
  },
] as const;

const buyer = { id: 'buyer', text: 'one who buys', side: 'customer' } as const;
const advised = { id: 'advised', text: 'not the same as *customer*', side: 'client' } as const;
const step = (id: string, fits: string[], partly: string[] = [], label = id) => ({
  ...{ id, label, fits, partly },
  text: `What happens: ${label}.`,
  verdict: 'Still a {customer}.',
});
const counters = { ask: 'Which meanings fit?', senses: [buyer, advised], first: 0 };

/** Two counters, at one of their steps. */
export const counterExamples = [
  { name: 'no step', ...counters, steps: [] },
  { name: 'one step, no meaning fits', ...counters, steps: [step('book', [])] },
  { name: 'a tie: one fits, one does not', ...counters, steps: [step('book', ['buyer']), step('advice', ['advised'])] },
  {
    name: 'the last of four steps, all fit',
    ...counters,
    first: 3,
    steps: [
      step('book', ['buyer']),
      step('form', ['buyer'], ['advised']),
      step('call', ['buyer'], ['advised']),
      step('advice', ['buyer', 'advised']),
    ],
  },
  {
    name: 'very long words',
    ...counters,
    senses: [{ ...buyer, text: goesOn }],
    steps: [step('long', [], ['buyer'], long), step('end', ['buyer'])],
  },
  {
    name: 'right-to-left',
    ask: 'أي معنى يناسب؟',
    senses: [{ id: 'rtl', text: 'من يشتري', side: 'customer' }],
    steps: [
      { id: 'a', label: 'كتاب', fits: ['rtl'], partly: [], text: 'تشتري كتابًا.', verdict: 'زبون.' },
      { id: 'b', label: 'نصيحة', fits: [], partly: ['rtl'], text: 'محامٍ ينصحها.', verdict: 'موكّل.' },
    ],
    first: 1,
    rtl: true,
  },
] as const;

const thing = (id: string, position: number, mark: 'customer' | 'middle' | 'client', name = id) => ({
  ...{ id, name, position, mark },
});

/** Named marks on one line, by position from −1 to 1. */
export const stripExamples = [
  { name: 'nothing', things: [], ends: ['start', 'end'] },
  { name: 'one thing', things: [thing('Chair', -0.5, 'customer')], ends: ['start', 'end'] },
  {
    name: 'a tie: two at one place, with a middle',
    things: [thing('Mechanic', 0, 'middle'), thing('Hair salon', 0, 'middle')],
    ends: ['customer end', 'between', 'client end'],
    middle: { from: 40, to: 60 },
  },
  {
    name: 'both ends, and eight things',
    things: [-1, -0.9, -0.3, -0.1, 0, 0.2, 0.9, 1].map((at) =>
      thing(`Thing at ${at}`, at, at < -0.2 ? 'customer' : at > 0.2 ? 'client' : 'middle'),
    ),
    ends: ['start', 'end'],
  },
  {
    name: 'very long words',
    things: [thing('long', 0.4, 'client', 'Donaudampfschifffahrtsgesellschaft')],
    ends: [long, long.toUpperCase()],
  },
  {
    name: 'right-to-left',
    things: [thing('خبز', -1, 'customer'), thing('محامٍ', 1, 'client')],
    ends: ['بداية', 'نهاية'],
    rtl: true,
  },
] as const;

/** Months of a year with a visit, counted from 0, and what ties them. */
export const yearExamples = [
  { name: 'no visit', visited: [], join: 'plan' },
  { name: 'one visit', visited: [4], join: 'person' },
  { name: 'a tie: two visits, nothing between them', visited: [0, 11], join: 'nothing' },
  { name: 'every month, with notes', visited: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11], join: 'notes' },
  { name: 'a shared plan', visited: [0, 2, 5], join: 'plan' },
] as const;

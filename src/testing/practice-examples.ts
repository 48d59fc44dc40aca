/** Named examples of practice and of the tests, shared by the gallery page and by tests over it. */

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

const card = (id: string, text: string, key: 'customer' | 'depends' | 'client') => ({
  id,
  text,
  key,
  why: 'The work test asks what is bought. So look at the work, not at the place or at how often it happens.',
});

const sort = {
  id: 'gallery-sort',
  version: 1,
  stem: 'By the work test (what is bought?), where does each of these six point?',
  cards: [
    card('bread', 'A loaf from a shelf', 'customer'),
    card('will', 'A will, written for one family', 'client'),
    card('photo', 'A picture from a photo studio', 'depends'),
    card('ticket', 'A ticket for a train', 'customer'),
    card('plan', 'A plan for one garden', 'client'),
    card('repair', `A repair with a very long name, ${'and so on '.repeat(12)}`, 'depends'),
  ],
};
const placed = 'bread=customer photo=client plan=client repair=depends ticket=customer will=customer';

const sentence = {
  id: 'gallery-sentence',
  version: 1,
  stem: 'By the duty test, finish this sentence: “One for whose good an adviser must act is her …”',
  accept: ['client'],
  why: 'The duty frame asks what the provider owes. One who must act for your good has a client.',
};

/** Items that have no choices, unanswered and answered in each way. */
export const otherItemExamples = [
  { name: 'cards to sort, unanswered', item: sort },
  { name: 'cards to sort, some not right', item: { ...sort, id: 'gallery-sort-2' }, answered: placed },
  { name: 'a sentence to finish', item: sentence },
  { name: 'a sentence, finished', item: { ...sentence, id: 'gallery-sentence-2' }, answered: 'A client' },
  {
    name: 'a sentence, finished with another word',
    item: { ...sentence, id: 'gallery-sentence-3' },
    answered: 'guest',
  },
] as const;

export const knotExamples = [
  { name: 'the first of ten', results: Array.from({ length: 10 }, () => undefined), at: 0 },
  { name: 'in the middle', results: [true, false, true, undefined, undefined], at: 3 },
  { name: 'the end', results: [true, true, false], at: -1 },
  { name: 'thirty', results: Array.from({ length: 30 }, (_, i) => i % 3 > 0), at: -1 },
] as const;

const question = (id: string, objective: string, can: string) => ({
  id,
  version: 1,
  objective,
  can,
  lesson: `lesson-${objective}`,
  key: 'thread',
  shown: { id, version: 1, stem: 'By the work test, what is a person for whom a map is drawn?', choices },
});
const testQuestions = [
  question('a-1', 'sort', 'sort clear cases'),
  question('a-2', 'see', 'see what joins one visit to the next'),
  question('a-c', 'none', ''),
  question('b-1', 'sort', 'sort clear cases'),
  question('b-2', 'see', 'see what joins one visit to the next'),
  question('b-c', 'none', ''),
];
const taken = (phase: 'before' | 'after' | 'later', form: 'a' | 'b', given: readonly (string | undefined)[]) => {
  const order = ['1', '2', 'c'].map((nth) => `${form}-${nth}`);
  const at = '2026-01-01T00:00:00.000Z';
  const start = { id: `${phase}-${form}`, kind: 'test-started' as const, phase, form, seed: 's', order, at };
  const answers = order.flatMap((id, place) => {
    const choice = given[place];
    if (!choice) return [];
    return [[id, { id, kind: 'answered' as const, item: id, version: 1, choice, context: phase, at }] as const];
  });
  return { start, answers: new Map(answers), finishedAt: at };
};

export const testExamples = {
  forms: [
    { id: 'a' as const, scored: ['a-1', 'a-2'], controls: ['a-c'] },
    { id: 'b' as const, scored: ['b-1', 'b-2'], controls: ['b-c'] },
  ],
  items: new Map(testQuestions.map((each) => [each.id, each])),
  lessons: [
    { id: 'lesson-sort', number: 1, title: 'Two people, two counters', address: '#main' },
    { id: 'lesson-see', number: 2, title: 'A moment or a thread?', address: '#main' },
  ],
  states: [
    { name: 'the first test, left half-way', runs: { before: taken('before', 'a', ['moment']) } },
    {
      name: 'risen',
      runs: {
        before: taken('before', 'a', ['moment', 'pays', 'thread']),
        after: taken('after', 'b', ['thread', 'thread', 'pays']),
      },
    },
    {
      name: 'not risen',
      runs: {
        before: taken('before', 'b', ['thread', 'pays', 'pays']),
        after: taken('after', 'a', ['thread', 'pays', 'thread']),
      },
    },
    {
      name: 'all three',
      runs: {
        before: taken('before', 'a', ['moment', 'pays', 'thread']),
        after: taken('after', 'b', ['thread', 'thread', 'pays']),
        later: taken('later', 'a', ['thread', 'moment', 'pays']),
      },
    },
  ],
};

export const lookAgainExamples = [
  { name: 'all right', right: 5, of: 5, missed: [] },
  {
    name: 'two to look at again',
    right: 3,
    of: 5,
    missed: ['sort clear cases', 'see what joins one visit to the next'],
  },
] as const;

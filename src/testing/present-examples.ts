import type { Step } from '../domain/deck/deck.ts';
import type { Count } from '../domain/deck/tally.ts';

/** A question on a slide, in every state that a vote can have. */
const question = {
  item: 'example',
  keyFile: '',
  stem: 'A singer pays a teacher for ten lessons, each building on the last. By the time test, which word fits?',
  choices: [
    { id: 'thread', text: 'Client, because each lesson needs the one before it' },
    { id: 'moment', text: 'Customer, because each lesson is paid for on the day' },
    {
      id: 'depends',
      text: 'Either one, because a price alone decides nothing here, however often it is paid, and so on and on',
    },
  ],
};
const rightToLeft = {
  ...question,
  item: 'example-rtl',
  stem: 'أيّ كلمة تناسب هذه الحالة؟',
  choices: [
    { id: 'thread', text: 'عميل' },
    { id: 'moment', text: 'زبون' },
    { id: 'depends', text: 'كلتاهما' },
  ],
};
const answer = [
  {
    ...question.choices[0],
    key: true,
    why: 'Each lesson continues the last one, and the teacher remembers where they stopped.',
  },
  {
    ...question.choices[1],
    key: false,
    why: 'Paying on the day is tempting, but it tells nothing about what is kept.',
  },
  { ...question.choices[2], key: false, why: 'The time test does not look at the price.' },
].map((choice) => ({ id: '', text: '', ...choice }));
const votes = (round: 1 | 2, ...counts: number[]): Count[] =>
  counts.map((count, index) => ({ round, choice: question.choices[index]?.id ?? '', votes: count }));
const none: Count[] = [];

export const voteExamples = [
  { name: 'Asked', question, step: 'ask' as Step, counts: none },
  { name: 'Nobody voted', question, step: 'bars' as Step, counts: none },
  { name: 'A tie', question, step: 'bars' as Step, counts: votes(1, 8, 8, 4) },
  { name: 'All of two hundred', question, step: 'bars' as Step, counts: votes(1, 0, 200, 0) },
  { name: 'Two rounds', question, step: 'bars' as Step, counts: [...votes(1, 8, 12, 4), ...votes(2, 18, 4, 2)] },
  { name: 'The answer', question, step: 'answer' as Step, counts: votes(1, 8, 12, 4), answer },
  { name: 'Why', question, step: 'why' as Step, counts: votes(1, 8, 12, 4), answer },
  { name: 'The answer is missing', question, step: 'answer' as Step, counts: none, answer: 'failed' as const },
  { name: 'Right to left', question: rightToLeft, step: 'vote' as Step, counts: none },
];

export const teamExamples = [
  { name: 'Two teams', teams: [1, 2].map((id) => ({ id, name: `Team ${id}`, points: id * 3 })) },
  {
    name: 'Six teams with long names and other scripts',
    teams: ['The owls of the very long', 'ينابيع', '<b>Bold</b>', 'Team 4', '三', 'Ω'].map((name, index) => ({
      id: index + 1,
      name,
      points: index * 7,
    })),
  },
];

import { enoughAnswers, type Flag } from '../statistics/item-statistics.ts';
import type { ClassGain } from './count-class.ts';
import type { View } from './views.ts';

/** `1 code`, `24 codes`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** What reading a text brought, in one to three sentences. */
export function readInWords({ added, known, refused }: { added: number; known: number; refused: number }): string {
  if (added + known + refused === 0) return 'There is no code in this text.';
  const sentences = [
    added > 0 && `${counted(added, 'code is', 'codes are')} new.`,
    known > 0 && `${counted(known, 'code was', 'codes were')} there already and counted once.`,
    refused > 0 && `${counted(refused, 'code was', 'codes were')} not counted: see the list.`,
  ];
  return sentences.filter(Boolean).join(' ');
}

/** What a view is of. */
export function viewName(
  { kind, of }: Pick<View, 'kind' | 'of'>,
  lessons: readonly { id: string; number: number; title: string }[],
): string {
  if (kind === 'before') return 'The test before the lessons';
  if (kind === 'before-after') return 'Both tests, before and after';
  if (kind === 'side') return 'Which is my business?';
  const lesson = lessons.find(({ id }) => id === of);
  return lesson ? `Lesson ${lesson.number}, ${lesson.title}` : of;
}

/** A number with at most one decimal. */
const short = (value: number) => String(Math.round(value * 10) / 10);

/** What a class gained, as counts. */
export function gainInWords({ gain, most, rose, same, fell, incomplete }: ClassGain): string[] {
  if (!gain) return ['Nobody answered all questions of both tests, so there is nothing to compare.'];
  const people = [
    rose > 0 && `${rose} had more right than before`,
    same > 0 && `${same} had as many`,
    fell > 0 && `${fell} had fewer`,
  ].filter(Boolean);
  const left = most - gain.before;
  return [
    `Of ${counted(gain.learners, 'learner')}, ${people.join(', ')}.`,
    gain.share === null
      ? 'Everything was right before the lessons, so nothing was left to gain.'
      : gain.after >= gain.before
        ? `On average ${short(left)} of ${most} questions were not right at first. Of these, ${short(gain.after - gain.before)} came to be right.`
        : `On average, ${short(gain.before - gain.after)} fewer questions were right at the second test.`,
    ...(incomplete > 0
      ? [`${counted(incomplete, 'code is', 'codes are')} left out, because a question stayed open.`]
      : []),
  ];
}

/** What asks for a look at an item; `choice` gives the words of a choice. */
export function flagInWords(flag: Flag, choice: (id: string) => string): string {
  switch (flag.kind) {
    case 'too-hard':
      return 'Fewer than three in ten were right: come back to this point.';
    case 'too-easy':
      return 'Nearly everybody was right: this question tells little about the class.';
    case 'does-not-tell-apart':
      return 'Learners who did well elsewhere did no better here.';
    case 'strong-choose-wrong':
      return `Learners who did well elsewhere chose “${choice(flag.choice)}” more often than others did.`;
    case 'rarely-chosen':
      return `Hardly anybody chose “${choice(flag.choice)}”.`;
  }
}

/** From how many answers on the class page says more than counts. */
export const fewAnswers = `Below ${enoughAnswers.share} codes there are counts only. From ${enoughAnswers.discrimination} codes on, a question also shows whether it tells learners apart.`;

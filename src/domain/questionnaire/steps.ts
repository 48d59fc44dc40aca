import type { ParsedAnswers } from './answers.ts';

import { farApart } from './far-apart.ts';
import { leastAnswers } from './least-answers.ts';
import type { Sheet, Structure } from './schema.ts';

/** Everything that an owner has said. */
export type Answers = Pick<ParsedAnswers, 'sheet' | 'rest'>;

/**
 * A screen of the questionnaire: a question's id, or `lines`, `names`, `share`, `word` for what is not scored, or
 * `look-again` for answers that point different ways, or `result`. Screens of a second line begin with `2.`.
 */
export type Step = string;

function stepsOfLine(structure: Structure, sheet: Sheet, line: '' | '2.'): Step[] {
  const steps = structure.questions.map(({ id }) => line + id);
  return farApart(structure, sheet).length > 0 ? [...steps, `${line}look-again`] : steps;
}

/** All screens in order, for the answers so far. */
export function stepsOf(structure: Structure, { sheet, rest }: Answers): Step[] {
  const first = stepsOfLine(structure, sheet, '');
  return rest.lines === 'two'
    ? ['lines', 'names', 'share', ...first, ...stepsOfLine(structure, rest.second, '2.'), 'word', 'result']
    : ['lines', ...first, 'word', 'result'];
}

/** The first question of a line without an answer. */
function firstOpen({ questions }: Structure, sheet: Sheet, line: '' | '2.'): Step | undefined {
  const open = questions.find(({ id }) => sheet[id] === undefined);
  return open && line + open.id;
}

/**
 * Where to begin with the answers that are there: at the beginning when there are none, at the names when a second
 * line has just been begun, else at the first question without an answer, else at the first question.
 */
export function firstStep(structure: Structure, { sheet, rest }: Answers): Step {
  if (!rest.lines && Object.keys(sheet).length === 0) return 'lines';
  const isTwo = rest.lines === 'two';
  if (isTwo && !rest.share && Object.keys(rest.second).length === 0) return 'names';
  const open = firstOpen(structure, sheet, '') ?? (isTwo ? firstOpen(structure, rest.second, '2.') : undefined);
  return open ?? structure.questions[0]?.id ?? '';
}

/**
 * The step after a step. A first line that has enough answers already is not asked again when a second one is begun.
 */
export function stepAfter(structure: Structure, answers: Answers, step: Step): Step {
  const { sheet } = answers;
  const first = structure.questions[0]?.id ?? '';
  if (step === 'share')
    return Object.keys(sheet).length >= leastAnswers.answers
      ? `2.${first}`
      : (firstOpen(structure, sheet, '') ?? first);
  const steps = stepsOf(structure, answers);
  return steps[steps.indexOf(step) + 1] ?? 'result';
}

/** The step before a step, or null at the first one. */
export function stepBefore(structure: Structure, answers: Answers, step: Step): Step | null {
  const steps = stepsOf(structure, answers);
  return steps[steps.indexOf(step) - 1] ?? null;
}

import { render } from 'preact';
import { lessonHandover } from '../domain/codes/learner-code.ts';
import { firstChoice } from '../domain/progress/first-choice.ts';
import { isRight } from '../domain/quiz/answer-key.ts';
import { loadEvents, saveEvent } from '../store/progress.ts';
import { CodeOffer } from './CodeOffer.tsx';
import { LookAgain } from './LookAgain.tsx';
import type { QuizFiles } from './quiz-files.ts';

/**
 * Once every item of a lesson's check is answered, on this visit or an earlier one, say how it went at the first answer
 * and what to look at again. Before that, and where the files cannot be had, nothing is shown.
 */
export async function showSummary(host: HTMLElement, files: QuizFiles): Promise<void> {
  const check = host.parentElement;
  if (!check) return;
  const ids = [...check.querySelectorAll<HTMLFormElement>(':scope > [data-island="quiz"] > form')].map(
    ({ dataset }) => dataset.item ?? '',
  );
  try {
    const index = await files.index();
    const events = loadEvents();
    // The guess comes first, and it is always the lesson's own.
    const lesson = index.find(({ id }) => id === ids[0])?.lesson ?? '';
    const answers = ids.map((id) => {
      const item = index.find((each) => each.id === id);
      const choice = item && firstChoice(events, item.id, item.version, 'check');
      return item && choice !== undefined ? { item, right: isRight(item.key, choice) } : undefined;
    });
    if (answers.includes(undefined)) return;
    if (!events.some((event) => event.kind === 'lesson-seen' && event.lesson === lesson))
      saveEvent({ kind: 'lesson-seen', lesson });
    const words = await files.words();
    const missed = answers.flatMap((answer) => (answer && !answer.right ? answer.item : []));
    const known = check.querySelector('.look-again');
    const place = known ?? document.createElement('div');
    if (!known) {
      place.className = 'look-again stack-half';
      check.append(place);
    }
    render(
      <LookAgain
        practice={host.dataset.twins ?? ''}
        of={ids.length}
        right={answers.filter((answer) => answer?.right).length}
        missed={[...new Map(missed.map((item) => [item.objective, item])).values()].map((item) => ({
          can: words.objectives[item.objective] ?? '',
          address: item.lesson === lesson ? '#idea' : `../${item.lesson}/#idea`,
        }))}
      >
        <CodeOffer
          show={async (into) =>
            (await import('./show-class-code.tsx')).showClassCode(into, lessonHandover(lesson, loadEvents()), files)
          }
        />
      </LookAgain>,
      place,
    );
  } catch {
    // Without the files there is no summary; every answer is explained where it was given.
  }
}

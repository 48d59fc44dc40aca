import { render } from 'preact';
import { learnerCode, sideHandover } from '../domain/codes/learner-code.ts';
import { assessAlone } from '../domain/questionnaire/assess-alone.ts';
import { lineNames } from '../domain/questionnaire/line-names.ts';
import { readAddress } from '../domain/questionnaire/read-address.ts';
import { loadPageState, savePageState } from '../store/page-state.ts';
import { newId } from '../store/progress.ts';
import { ClassCode } from './ClassCode.tsx';
import css from './class-code.css?url';
import { loadSheet } from './load-sheet.ts';
import { loadWords } from './load-words.ts';
import type { Panel } from './mount-share.ts';
import { quizFiles } from './quiz-files.ts';
import { holds } from './show-class-code.tsx';

/** A code that holds the side of the result and nothing else, for an owner who chooses to hand it over. */
export const panel: Panel = async (into, { link, say }) => {
  try {
    // The result page lies two folders deep.
    const [words, numbers] = await Promise.all([loadWords(), quizFiles('../../quiz/').numbers(), loadSheet(css)]);
    const { sheet, rest } = readAddress(words, new URL(link).hash);
    const names = lineNames(rest);
    const lines =
      rest.lines === 'two'
        ? [
            { name: names[0], own: sheet },
            { name: names[1], own: rest.second },
          ]
        : [{ name: undefined, own: sheet }];
    const drawn = chanceOfVisit();
    render(
      lines.map(({ name, own }, index) => {
        const result = assessAlone(words, own);
        const code = result.status === 'ok' && learnerCode(sideHandover(result.side, `${drawn} ${index}`), numbers);
        return code ? (
          <ClassCode key={index} code={code} name={name} holds={holds.side} level={3} />
        ) : (
          <p key={index}>
            {name && (
              <>
                <bdi>{name}</bdi>:{' '}
              </>
            )}
            There is no side to hand over yet. Answer more questions first.
          </p>
        );
      }),
      into,
    );
  } catch {
    say('The code could not be made. Try again when you are online.');
  }
};

/** The same for a result that is shown again after a reload, so that its code is counted once. */
function chanceOfVisit(): string {
  const known = loadPageState('class-code', (stored) => (typeof stored === 'string' ? stored : undefined));
  const drawn = known ?? newId();
  if (!known) savePageState('class-code', drawn);
  return drawn;
}

import { RightsColumns } from '../charts/RightsColumns.tsx';
import type { CountedItems } from '../domain/class-session/count-class.ts';
import { flagInWords, counted as inNumbers } from '../domain/class-session/in-words.ts';
import { AnswerBars } from './AnswerBars.tsx';

interface Props {
  /** Empty where there is only one set of items. */
  name: string;
  counted: CountedItems;
  /** A test before the lessons: open marks. */
  open: boolean;
  /** Leave out what says which choice is the key. */
  hides: boolean;
  /** Show how many learners had how many right. */
  withColumns: boolean;
}

const percent = (share: number) => Math.round(share * 100);

/** How each question was answered, and how many learners had how many right. */
export function ClassItems({ name, counted, open, hides, withColumns }: Props) {
  const { sheets, rights, items } = counted;
  return (
    <div class="counted-items">
      {name && (
        <h4>
          {name}: {inNumbers(sheets, 'learner')}
        </h4>
      )}
      {withColumns && (
        <figure class="figure rights-figure">
          <p class="fig-title">
            {rights.right} of {rights.of} answers were right.
          </p>
          <RightsColumns counts={rights.sheets} open={open} />
          <figcaption class="fig-note">
            <b>How to read it.</b> Each square is one learner, over the number of right answers.
          </figcaption>
          <details class="as-table">
            <summary>Show as a table</summary>
            <table class="plain">
              <thead>
                <tr>
                  <th scope="col">Right answers</th>
                  <th scope="col">Learners</th>
                </tr>
              </thead>
              <tbody>
                {rights.sheets.map((count, right) => (
                  <tr key={right}>
                    <th scope="row">{right}</th>
                    <td>{count}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </details>
        </figure>
      )}
      <ol class="questions">
        {items.map(({ item, answers, right, choices, share, discrimination, flags }, index) => {
          const textOf = (id: string) => item.choices.find((choice) => choice.id === id)?.text ?? id;
          const countOf = (id: string) => choices.find((choice) => choice.id === id)?.count ?? 0;
          return (
            <li key={item.id}>
              <p class="stem">
                <span class="small">
                  {index + 1} of {items.length}
                  {item.control && ' · not taught here'}
                </span>
                {item.stem}
              </p>
              <AnswerBars
                rows={item.choices.map(({ id, text, key }) => ({
                  id,
                  text,
                  right: key && !hides,
                  votes: [{ votes: countOf(id), of: answers }],
                }))}
              />
              {!hides && (
                <p class="small">
                  {right} of {answers} right
                  {answers < sheets && `, ${inNumbers(sheets - answers, 'learner')} without an answer`}
                  {share &&
                    `, ${percent(share.value)} %. In a larger class like this one, it may be ${percent(share.low)} to ${percent(share.high)} %`}
                  .
                  {discrimination &&
                    ` Tells learners apart: ${discrimination.value.toFixed(2)} (0 not at all, 1 fully).`}{' '}
                  {flags.map((flag) => flagInWords(flag, textOf)).join(' ')}
                </p>
              )}
            </li>
          );
        })}
      </ol>
    </div>
  );
}

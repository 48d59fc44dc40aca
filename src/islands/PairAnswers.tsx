import type { ResultWords } from '../domain/questionnaire/result-words.ts';
import { saidTo } from '../domain/questionnaire/said.ts';
import type { Sheet } from '../domain/questionnaire/schema.ts';

interface Props {
  words: ResultWords;
  sheets: readonly [Sheet, Sheet];
  names: readonly [string, string];
}

/** What was said about both lines, in one table for paper. */
export function PairAnswers({ words, sheets, names }: Props) {
  return (
    <section class="part print-only pair-part">
      <h2>Your answers</h2>
      <table class="plain pair-answers">
        <thead>
          <tr>
            <th scope="col">Question</th>
            {names.map((name) => (
              <th key={name} scope="col">
                <bdi>{name}</bdi>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {words.questions.map(({ id, text }) => (
            <tr key={id}>
              <th scope="row">{text}</th>
              {sheets.map((sheet, index) => (
                <td key={names[index]}>{saidTo(words, sheet, id)?.short ?? 'no answer'}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

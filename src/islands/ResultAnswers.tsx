import type { ResultWords } from '../domain/questionnaire/result-words.ts';
import { saidTo } from '../domain/questionnaire/said.ts';
import type { QuestionId, Sheet } from '../domain/questionnaire/schema.ts';

interface Props {
  words: ResultWords;
  sheet: Sheet;
  linkTo: (id: QuestionId) => string;
}

/** All questions in order, what was said, and a way to change it. */
export function ResultAnswers({ words, sheet, linkTo }: Props) {
  return (
    <section class="part">
      <h2>Your answers</h2>
      <ol class="answers">
        {words.questions.map(({ id, text }) => {
          const said = saidTo(words, sheet, id);
          return (
            <li key={id}>
              <span class="asked">{text}</span>
              <span class={said ? 'said' : 'said none'}>{said?.text ?? 'No answer'}</span>
              <a class="no-print" href={linkTo(id)}>
                {said ? 'Change' : 'Answer'}
                <span class="away">: {text}</span>
              </a>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

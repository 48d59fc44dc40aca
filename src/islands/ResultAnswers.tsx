import { saidTo } from '../domain/questionnaire/said.ts';
import type { LineProps } from './LineResult.tsx';
import { ResultPart } from './ResultPart.tsx';

/** All questions in order, what was said, and a way to change it. */
export function ResultAnswers({ words, sheet, linkTo, level }: LineProps) {
  return (
    <ResultPart title="Your answers" level={level}>
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
    </ResultPart>
  );
}

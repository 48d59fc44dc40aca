import type { Insufficient } from '../domain/questionnaire/schema.ts';
import type { LineProps } from './LineResult.tsx';
import { ResultPart } from './ResultPart.tsx';

interface Props extends LineProps {
  result: Insufficient;
  /** Address of the questions, to go on answering. */
  goOn: string;
}

/** Too few answers: what is needed, and the questions that help most. */
export function ResultMissing({ words, result, goOn, linkTo, level }: Props) {
  return (
    <ResultPart title="What is missing" level={level} class="no-print">
      <p>
        A result needs nine answers that count, from at least seven of the eleven ways of working. “Not sure” does not
        count. {result.needed === 1 ? 'This question helps most:' : 'These questions help most:'}
      </p>
      <ol class="asks">
        {result.next.slice(0, result.needed).map((id) => (
          <li key={id}>
            <a href={linkTo(id)}>{words.questions.find((question) => question.id === id)?.text}</a>
          </li>
        ))}
      </ol>
      <p class="row">
        <a class="button" href={goOn}>
          Go on with the questions
        </a>
      </p>
    </ResultPart>
  );
}

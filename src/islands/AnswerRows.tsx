/** One question with what was said; empty when nothing was. */
export interface AnswerRow {
  readonly key: string;
  readonly text: string;
  readonly said: readonly string[];
}

interface Props {
  rows: readonly AnswerRow[];
  linkTo: (key: string) => string;
  class?: string;
}

/** Rows of a list of answers, each with a way to change it. What an owner typed stands apart from its surroundings. */
export function AnswerRows({ rows, linkTo, class: name }: Props) {
  return (
    <>
      {rows.map(({ key, text, said }) => (
        <li key={key} class={name}>
          <span class="asked">{text}</span>
          <span class={said.length > 0 ? 'said' : 'said none'}>
            {said.length > 0 ? said.map((one, index) => [index > 0 && ' · ', <bdi>{one}</bdi>]) : 'No answer'}
          </span>
          <a class="no-print" href={linkTo(key)}>
            {said.length > 0 ? 'Change' : 'Answer'}
            <span class="away">: {text}</span>
          </a>
        </li>
      ))}
    </>
  );
}

import { Sign } from './item-parts.tsx';

interface Props {
  rows: readonly {
    readonly id: string;
    readonly text: string;
    /** Marked as the right one. */
    readonly right: boolean;
    /** One bar for each round. */
    readonly votes: readonly { readonly votes: number; readonly of: number; readonly name?: string }[];
  }[];
}

const share = (votes: number, of: number) => (of === 0 ? 0 : votes / of);

/** Choices with how many took each: the number and the share as text, the bar beside it. */
export function AnswerBars({ rows }: Props) {
  return (
    <ul class="bars">
      {rows.map(({ id, text, right, votes }) => (
        <li key={id} class={right ? 'right' : undefined}>
          <span class="bar-text">
            {right && <Sign verdict="correct" />}
            {text}
            {right && <b class="verdict">Correct</b>}
          </span>
          {votes.map(({ votes: count, of, name }) => (
            <span class="bar-row" key={name ?? ''}>
              {name && <span class="bar-name">{name}</span>}
              <svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
                <rect class="bar-ground" width="100" height="10" />
                <rect class="bar-fill" width={Math.round(share(count, of) * 1000) / 10} height="10" />
              </svg>
              <span class="bar-count">
                <b>{count}</b> of {of} <span class="small">{Math.round(share(count, of) * 100)} %</span>
              </span>
            </span>
          ))}
        </li>
      ))}
    </ul>
  );
}

import type { ComponentChildren } from 'preact';

interface Props {
  right: number;
  of: number;
  /** Each objective that was not right at the first answer; `can` completes "You can …". */
  missed: readonly { readonly can: string; readonly address: string }[];
  /** Address of the practice page. */
  practice: string;
  /** What stands below it. */
  children?: ComponentChildren;
}

/** How a lesson's check went, and which ideas to look at again. */
export function LookAgain({ right, of, missed, practice, children }: Props) {
  return (
    <>
      <h3>
        {right} of {of} right at the first answer
      </h3>
      {missed.length > 0 && (
        <>
          <p>Look again at the idea, so that you can …</p>
          <ul>
            {missed.map(({ can, address }) => (
              <li key={can}>
                <a href={address}>{can}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        In a few days, <a href={practice}>practise mixed questions</a> to see what stayed.
      </p>
      {children}
    </>
  );
}

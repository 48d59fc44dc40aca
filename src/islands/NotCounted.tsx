import { counted } from '../domain/class-session/in-words.ts';
import type { CodeProblem } from '../domain/codes/code.ts';
import type { RefusedCode } from '../domain/codes/read-codes.ts';

interface Props {
  refused: readonly RefusedCode[];
  /** Codes of an earlier version of their quiz. */
  earlier: number;
  /** Codes of a saved class that this version of the site does not know. */
  unknown: number;
}

const reasons: Record<CodeProblem, string> = {
  characters: 'It holds a letter or sign that no code has. Look at it again.',
  length: 'It is too short or too long. Look at it again.',
  check: 'A letter or number in it is wrong. Ask for the code again.',
  version: 'It was made by another version of the site. Load this page again when you are online, and count it again.',
  quiz: 'This version of the site does not know its questions. Load this page again when you are online, and count it again.',
};

/** What was not counted, each with its line, so that it can be mended. */
export function NotCounted({ refused, earlier, unknown }: Props) {
  if (refused.length + earlier + unknown === 0) return null;
  return (
    <div class="not-counted stack-half">
      <h3>Not counted</h3>
      <ul>
        {refused.map(({ line, text, problem }) => (
          <li key={`${line} ${text}`}>
            <b>Line {line}:</b> <code dir="auto">{text.slice(0, 60)}</code>. {reasons[problem]}
          </li>
        ))}
        {earlier > 0 && (
          <li>
            {counted(earlier, 'code is', 'codes are')} of an earlier version of a quiz. Its questions have changed
            since.
          </li>
        )}
        {unknown > 0 && (
          <li>{counted(unknown, 'code', 'codes')} of the saved class cannot be read by this version of the site.</li>
        )}
      </ul>
    </div>
  );
}

import { leanInWords } from '../charts/profile-layout.ts';
import { Mine, Theirs, TwoMarks } from '../charts/TwoMarks.tsx';
import { assessAlone } from '../domain/questionnaire/assess-alone.ts';
import { differingAnswers } from '../domain/questionnaire/differing-answers.ts';
import { formatIgnored } from '../domain/questionnaire/format-ignored.ts';
import { headlineOf } from '../domain/questionnaire/headline.ts';
import { type Address, versionLine } from '../domain/questionnaire/read-address.ts';
import type { ResultWords } from '../domain/questionnaire/result-words.ts';
import type { Result, Sheet } from '../domain/questionnaire/schema.ts';
import { Segments } from './Segments.tsx';

interface Props {
  words: ResultWords;
  mine: Sheet;
  theirs: Address;
  /** Name of the other result, as somebody typed it; empty without one. */
  whose: string;
  /** Names the figure, where several share a page. */
  id?: string;
}

const positionIn = (result: Result) => (result.status === 'ok' ? result.S : null);

/** How many answers differ, in words. */
export function differenceLine(count: number): string {
  if (count === 0) return 'The answers are the same.';
  return count === 1 ? 'One answer differs.' : `${count} answers differ.`;
}

/** Two results side by side: what each says, where each stands, and the answers that differ. */
export function Comparison({ words, mine, theirs, whose, id = 'beside' }: Props) {
  const [here, there] = [mine, theirs.sheet].map((sheet) => assessAlone(words, sheet)) as [Result, Result];
  const name = whose || 'The other result';
  const differing = differingAnswers(words, mine, theirs.sheet);
  const notes = [versionLine(theirs), formatIgnored(theirs.ignored)].filter(Boolean).join(' ');
  const lines = [
    { who: 'This result', mark: <Mine />, result: here },
    { who: name, mark: <Theirs />, result: there },
  ];
  return (
    <>
      {notes && (
        <p class="dropped">
          {name}: {notes}
        </p>
      )}
      <dl class="pair">
        {lines.map(({ who, mark, result }, index) => (
          <div key={index}>
            <dt>
              <svg class="two-key" viewBox="-9 -15 18 30" aria-hidden="true">
                {mark}
              </svg>
              {who}
            </dt>
            <dd>
              <Segments of={headlineOf(words, result)} />
            </dd>
          </div>
        ))}
      </dl>
      <figure class="figure beside-figure" aria-labelledby={`${id}-title`}>
        <p class="fig-title" id={`${id}-title`}>
          {gapTitle(here, there)}
        </p>
        <p class="ends" aria-hidden="true">
          <span>customer end</span>
          <span>client end</span>
        </p>
        <ul class="rows">
          <li class="all">
            <span>All answers together</span>
            <TwoMarks mine={positionIn(here)} theirs={positionIn(there)} />
          </li>
          {words.dimensions.map(({ id, name: way }) => (
            <li key={id}>
              <span>{way}</span>
              <TwoMarks mine={here.profile[id] ?? null} theirs={there.profile[id] ?? null} />
              <span class="away">
                This result: {leanInWords(here.profile[id] ?? null)}. {name}: {leanInWords(there.profile[id] ?? null)}.
              </span>
            </li>
          ))}
        </ul>
        <figcaption class="fig-note">
          How to read it: the filled triangle above each line is this result, the open one below it is the other. A
          thick line joins them where they differ.
        </figcaption>
        <details class="as-table">
          <summary>Show as a table</summary>
          <table class="plain">
            <thead>
              <tr>
                <th scope="col">Way of working</th>
                <th scope="col">This result</th>
                <th scope="col">{name}</th>
              </tr>
            </thead>
            <tbody>
              {words.dimensions.map(({ id, name: way }) => (
                <tr key={id}>
                  <th scope="row">{way}</th>
                  <td>{leanInWords(here.profile[id] ?? null)}</td>
                  <td>{leanInWords(there.profile[id] ?? null)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      </figure>
      <h3>{differenceLine(differing.length)}</h3>
      {differing.length > 0 && (
        <ol class="differing">
          {differing.map(({ id, text, mine: here, theirs: there }) => (
            <li key={id}>
              <span class="asked">{text}</span>
              <dl class="terms">
                <dt>This result</dt>
                <dd>{here ?? 'No answer'}</dd>
                <dt>{name}</dt>
                <dd>{there ?? 'No answer'}</dd>
              </dl>
            </li>
          ))}
        </ol>
      )}
    </>
  );
}

/** Where the two stand, in a sentence. */
function gapTitle(here: Result, there: Result): string {
  const [mine, theirs] = [positionIn(here), positionIn(there)];
  if (mine === null || theirs === null) return 'One of them has too few answers for a place on the line';
  if (mine === theirs) return 'Both stand at the same place between the two ends';
  return `This result stands nearer to the ${mine > theirs ? 'client' : 'customer'} end than the other`;
}

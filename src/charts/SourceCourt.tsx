import { type CourtCase, type CourtFrame, countWords, voicesBy } from '../domain/reference/court.ts';

export interface SourceCourtProps {
  case: CourtCase;
  /** The frame by which the reader asks; none for all. */
  frame?: CourtFrame | undefined;
}

const frameNames: Record<CourtFrame, string> = {
  work: 'work frame',
  time: 'time frame',
  duty: 'duty frame',
  name: 'name frame',
  wide: 'wide use',
};
const said = { customer: 'customer', client: 'client', depends: 'it depends', other: 'another word' };

/** What the court says, in words: how many sources there are by this frame, and what they say. */
export function courtSaid({ case: { name, ...rest }, frame }: SourceCourtProps): string {
  const voices = voicesBy({ name, ...rest }, frame);
  const by = frame ? `by the ${frameNames[frame]}` : 'by all frames';
  if (voices.length === 0) return `${name}, ${by}: none of our sources speaks.`;
  return `${name}, ${by}: ${countWords(voices)}.`;
}

/** The sources of a case that use the chosen frame: the word of each, its kind and date, and what it says. It is its own table. */
export function SourceCourt({ case: theCase, frame }: SourceCourtProps) {
  return (
    <>
      <p role="status">{courtSaid({ case: theCase, frame })}</p>
      <table class="plain" role="table">
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader">
              Its word
            </th>
            <th scope="col" role="columnheader">
              Source
            </th>
            <th scope="col" role="columnheader">
              What it says
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {voicesBy(theCase, frame).map((voice) => (
            <tr key={`${voice.who} ${voice.text}`} role="row">
              <td role="cell">
                <i class={`k k-${voice.word}`} />
                {said[voice.word]}
              </td>
              <th scope="row" role="rowheader">
                <b>{voice.who}</b>
                <span>
                  {voice.kind}, {voice.date}
                </span>
              </th>
              <td role="cell">
                {voice.text}
                <span class="small"> ({frameNames[voice.frame]})</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

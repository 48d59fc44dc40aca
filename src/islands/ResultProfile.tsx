import { Profile } from '../charts/Profile.tsx';
import { layoutProfile, leanInWords, profileTitle } from '../charts/profile-layout.ts';
import { profileRows } from '../domain/questionnaire/profile-rows.ts';
import type { Profile as Leans } from '../domain/questionnaire/schema.ts';
import type { LineProps } from './LineResult.tsx';
import { ResultPart } from './ResultPart.tsx';

interface Props extends LineProps {
  profile: Leans;
}

/** The eleven ways of working as a figure and, from the same rows, as a table. */
export function ResultProfile({ words, sheet, profile, level, ids }: Props) {
  const rows = profileRows(words, sheet, profile);
  return (
    <ResultPart title="The profile" level={level} class="profile-part">
      <figure class="figure" aria-labelledby={`${ids}profile-title`}>
        <p class="fig-title" id={`${ids}profile-title`}>
          {profileTitle(rows)}
        </p>
        <Profile rows={rows} />
        <figcaption class="fig-note no-print">
          How to read it: the dotted line is the middle. A thread with a square knot leans to the client end, a row of
          points to the customer end. The longer it is, the more it leans. Your own words stand beside it.
        </figcaption>
        <details class="as-table no-print">
          <summary>Show as a table</summary>
          <table class="plain">
            <thead>
              <tr>
                <th scope="col">Way of working</th>
                <th scope="col">Leans</th>
                <th scope="col">You said</th>
              </tr>
            </thead>
            <tbody>
              {layoutProfile(rows).map(({ id, name, m, said }) => (
                <tr key={id}>
                  <th scope="row">{name}</th>
                  <td>{leanInWords(m)}</td>
                  <td>{said?.join('; ')}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      </figure>
    </ResultPart>
  );
}

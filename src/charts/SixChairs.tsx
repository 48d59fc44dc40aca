import { countSeats, type SeatedLanguage, wordsOn } from '../domain/reference/chairs.ts';
import { layoutLanes } from './chairs-layout.ts';

/** A situation, and what English says there. */
export interface Chair {
  id: string;
  name: string;
  english: string;
  /** Point for customer, knot for client, none where English has a word of its own. */
  mark: 'customer' | 'client' | 'none';
}

export interface SixChairsProps {
  chairs: readonly Chair[];
  languages: readonly SeatedLanguage[];
}

const plural = (count: number, one: string) => `${count} ${one}${count === 1 ? '' : 's'}`;

/** What the figure says, in words: how many words each language has, and on how many chairs. */
export function chairsSaid({ chairs, languages }: SixChairsProps): string {
  const ids = chairs.map(({ id }) => id);
  return languages
    .map((language) => {
      const count = countSeats(language, ids);
      const label = language.verified ? language.name : `${language.name} (not verified)`;
      return `${label}: ${plural(count.words, 'word')} on ${plural(count.chairs, 'chair')}.`;
    })
    .join(' ');
}

/** Six situations, and which word of each language sits there; a line joins the chairs of one word. It is its own table. */
export function SixChairs({ chairs, languages }: SixChairsProps) {
  const ids = chairs.map(({ id }) => id);
  const lanes = languages.map(({ words }) => layoutLanes(words, ids));
  return (
    <>
      <p role="status">{chairsSaid({ chairs, languages })}</p>
      <table class="plain" role="table">
        <thead role="rowgroup">
          <tr role="row">
            <td role="cell" />
            {languages.map(({ id, name, verified }, index) => (
              <th key={`${index}-${id}`} scope="col" role="columnheader">
                {name}
                {!verified && <span class="small"> not verified</span>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {chairs.map((chair, row) => (
            <tr key={chair.id} role="row">
              <th scope="row" role="rowheader">
                <b>{chair.name}</b>
                <span class="small">
                  <i class={`k k-${chair.mark}`} />
                  {chair.english}
                </span>
              </th>
              {languages.map((language, index) => {
                const words = wordsOn(language, chair.id);
                return (
                  <td key={`${index}-${language.id}`} role="cell" class={words.length === 0 ? 'empty' : undefined}>
                    {lanes[index]?.map(({ word, pieces }, lane) => (
                      <i key={word} class={`lane l${lane} ${pieces[row]}`} />
                    ))}
                    {words.length === 0 && <span class="small">none found</span>}
                    {words.map(({ word, said }) => (
                      <span key={word}>
                        <bdi lang={language.id} dir={language.dir}>
                          {word}
                        </bdi>
                        {said && <span class="small"> {said}</span>}
                      </span>
                    ))}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

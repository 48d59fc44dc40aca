import { AgreementStrip } from '../charts/AgreementStrip.tsx';
import { labelAgreement, layoutAgreement } from '../charts/agreement-layout.ts';
import { agreements, yourLine } from '../domain/sorting/agreement.ts';
import { binWords } from '../domain/sorting/bins.ts';
import type { Card, Placed } from '../domain/sorting/cards.ts';
import { agreementInWords, singlesInWords } from '../domain/sorting/said.ts';

/** A reader's sort beside that of each voice: as strips of marks for those that name several cards, and as a table. */
export function SortingCompared({ cards, placed }: { cards: readonly Card[]; placed: Placed }) {
  const marks = layoutAgreement(cards, placed);
  const all = agreements(cards, placed);
  const many = all.filter(({ named }) => named > 1);
  const few = all.filter(({ named }) => named === 1);
  return (
    <section class="compared" aria-labelledby="your-line">
      <h3 id="your-line">Your line and the sources</h3>
      <p class="small">
        Each place from left to right is one card, in the order of your sort. A stroke marks another answer.
      </p>
      <ol>
        <li>
          <p>
            <b>You</b>
          </p>
          <AgreementStrip marks={marks} labels={labelAgreement(marks)} />
        </li>
        {many.map((voice) => (
          <li key={voice.voice}>
            <p>
              <b>{voice.name}.</b> {agreementInWords(voice)}
            </p>
            <AgreementStrip marks={layoutAgreement(cards, placed, voice.voice)} />
          </li>
        ))}
      </ol>
      {few.length > 0 && <p>{singlesInWords(few)}</p>}
      <details class="as-table">
        <summary>Show your line as a table</summary>
        <table class="plain">
          <thead>
            <tr>
              <th scope="col">Card</th>
              <th scope="col">You</th>
              <th scope="col">The sources</th>
            </tr>
          </thead>
          <tbody>
            {yourLine(cards, placed).map((card) => {
              const yours = placed[card.id];
              return (
                <tr key={card.id} data-card-row={card.id}>
                  <th scope="row">{card.name}</th>
                  <td>{yours && binWords[yours].inText}</td>
                  <td>{card.places.map(({ name, bin }) => `${name}: ${binWords[bin].inText}`).join('; ')}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </details>
    </section>
  );
}

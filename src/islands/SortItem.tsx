import { useRef, useState } from 'preact/hooks';
import { formatPlaced, parsePlaced } from '../domain/quiz/placed.ts';
import { type SortKey, scoreSort } from '../domain/quiz/score-sort.ts';
import type { ShownSortItem } from '../domain/quiz/shown-item.ts';
import { type Onward, Sign, Sure, sureFrom } from './item-parts.tsx';

const places: readonly { id: SortKey; text: string }[] = [
  { id: 'customer', text: 'Customer' },
  { id: 'depends', text: 'It depends' },
  { id: 'client', text: 'Client' },
];
const placeText = (id: SortKey) => places.find((place) => place.id === id)?.text.toLowerCase();

interface Props {
  item: ShownSortItem;
  label?: string | undefined;
  /** Where the cards were put, as `formatPlaced` writes it, for pages that show a finished state. */
  answered?: string | undefined;
  /** Called once with the first answer; returns a sentence when it could not be stored. */
  onAnswer?: (choice: string, sure: boolean | undefined) => string | undefined;
  onward?: Onward | undefined;
}

/** Six cards, each put under a word or under "it depends" by radio buttons of its own. */
export function SortItem({ item, label, answered, onAnswer, onward }: Props) {
  const [answer, setAnswer] = useState<string | undefined>(answered);
  const [picked, setPicked] = useState(false);
  const [missing, setMissing] = useState(0);
  const [note, setNote] = useState<string | undefined>();
  const form = useRef<HTMLFormElement>(null);
  const name = (card: string) => `sort-${item.id}-${card}`;

  const submit = (event: Event) => {
    event.preventDefault();
    if (answer !== undefined) return onward?.go();
    const data = new FormData(form.current ?? undefined);
    const placed = Object.fromEntries(item.cards.map(({ id }) => [id, data.get(name(id)) as string | null]));
    const open = item.cards.filter(({ id }) => !placed[id]);
    setMissing(open.length);
    if (open[0]) return form.current?.querySelector<HTMLInputElement>(`input[name="${name(open[0].id)}"]`)?.focus();
    const choice = formatPlaced(placed);
    setAnswer(choice);
    setNote(onAnswer?.(choice, sureFrom(data, item.id)));
  };

  const score = answer === undefined ? undefined : scoreSort(item, parsePlaced(answer));

  return (
    <form class="item" ref={form} onSubmit={submit} onChange={() => setPicked(true)} data-item={item.id} noValidate>
      {label && <p class="small">{label}</p>}
      <fieldset class="ask cards">
        <legend>{item.stem}</legend>
        {score
          ? item.cards.map((card, index) => {
              const of = score.cards[index];
              const chosen = of?.kind === 'scored' ? of.chosen : undefined;
              const verdict = chosen === undefined ? 'other' : chosen === card.key ? 'correct' : 'not-this-one';
              return (
                <div class={`answer ${verdict}`} key={card.id}>
                  <Sign verdict={verdict} />
                  <div>
                    <p>{card.text}</p>
                    <p class="verdict">
                      {verdict === 'correct'
                        ? 'Correct: '
                        : verdict === 'other'
                          ? 'Not answered. Correct: '
                          : 'Not this one. Correct: '}
                      {placeText(card.key)}
                      {verdict === 'not-this-one' && chosen && <span> · your answer: {placeText(chosen)}</span>}
                    </p>
                    <p class="why">{card.why}</p>
                  </div>
                </div>
              );
            })
          : item.cards.map((card) => (
              <fieldset class="switch card" key={card.id}>
                <legend>{card.text}</legend>
                {places.map(({ id, text }) => (
                  <label key={id}>
                    <input type="radio" name={name(card.id)} value={id} />
                    {text}
                  </label>
                ))}
              </fieldset>
            ))}
      </fieldset>
      <div class="row needs-script">
        {score && !onward ? null : <button type="submit">{score ? onward?.text : 'Check'}</button>}
        {picked && !score && <Sure name={item.id} />}
      </div>
      <p class="status" role="status">
        {missing > 0 &&
          `Choose an answer for each of the six. ${missing === 1 ? 'One is' : `${missing} are`} still open.`}
        {score && <span class="away">{`${score.right} of ${item.cards.length} correct.`}</span>}
        {note && ` ${note}`}
      </p>
      {!score && (
        <details class="reasons without-script">
          <summary>Show the answer</summary>
          <ul>
            {item.cards.map((card) => (
              <li key={card.id}>
                {card.text}: <b>{placeText(card.key)}</b>. {card.why}
              </li>
            ))}
          </ul>
        </details>
      )}
    </form>
  );
}

import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { BinMark } from '../charts/AgreementStrip.tsx';
import { type Bin, bins, binWords, parseBin } from '../domain/sorting/bins.ts';
import { type Card, isContested, type Placed } from '../domain/sorting/cards.ts';
import { answerInWords, moveInWords } from '../domain/sorting/said.ts';
import { clearCards, countPlaced, moveCard, type Sorting, startSorting, undo } from '../domain/sorting/sorting.ts';
import { followDrags } from './follow-drags.ts';
import { SortingCompared } from './SortingCompared.tsx';

/** Cards that are sorted together. */
export interface BenchHand {
  readonly id: string;
  readonly cards: readonly Card[];
}

interface Props {
  hands: readonly BenchHand[];
  /** Where to begin: what the address says, or what was ticked in the list before the script was there. */
  start?: { hand: string; placed: Placed; dropped: string } | undefined;
  /** Told of every change, so that the list and the address can follow. */
  onSorted?: (hand: string, placed: Placed) => void;
  /** Gives the bench a way to hear of moves that are made in the list. */
  follow?: (move: (card: string, bin: Bin) => void) => void;
}

const intro = 'Choose a card, then choose where it goes. You can also drag it, or use the list below.';

/** Cards to sort into three bins by two taps, by dragging, or in the list below. */
export function SortingBench({ hands, start, onSorted, follow }: Props) {
  const [handId, setHandId] = useState(hands[0]?.id);
  const [sorting, setSorting] = useState<Sorting>(startSorting());
  const [chosen, setChosen] = useState<string>();
  const [last, setLast] = useState<string>();
  const [said, setSaid] = useState(intro);
  const root = useRef<HTMLDivElement>(null);
  const hand = hands.find(({ id }) => id === handId) ?? hands[0];
  const cards = hand?.cards ?? [];
  const sorted = countPlaced(sorting.placed);
  const cardAt = (id: string | undefined) => cards.find((card) => card.id === id);

  // The first render must equal the markup; only then may it follow the address: at once, before the next touch.
  useLayoutEffect(() => {
    if (!start) return;
    setHandId(start.hand);
    setSorting(startSorting(start.placed));
    setChosen(undefined);
    setLast(undefined);
    const count = countPlaced(start.placed);
    const total = hands.find(({ id }) => id === start.hand)?.cards.length ?? 0;
    setSaid([start.dropped, count > 0 ? `${count} of ${total} cards are sorted.` : intro].filter(Boolean).join(' '));
  }, [start, hands]);

  function show(next: Sorting, words: string, card?: string): void {
    setSorting(next);
    setChosen(undefined);
    setLast(card);
    setSaid(words);
    if (handId) onSorted?.(handId, next.placed);
  }

  function move(id: string, to: Bin | null): void {
    const card = cardAt(id);
    if (!card) return;
    const next = moveCard(sorting, id, to);
    if (next === sorting) {
      setChosen(undefined);
      return;
    }
    const count = countPlaced(next.placed);
    const done = count === cards.length ? 'All are sorted: your line and the sources stand below.' : '';
    const words = [moveInWords(card.name, to, count, cards.length), to && answerInWords(card, to), done];
    show(next, words.filter(Boolean).join(' '), to ? id : undefined);
  }

  // Drags and the list ask for moves from outside of a render: they always meet the newest state.
  const newest = useRef(move);
  newest.current = move;
  useEffect(() => follow?.((card, bin) => newest.current(card, bin)), [follow]);
  useEffect(
    () =>
      root.current ? followDrags(root.current, (card, bin) => newest.current(card, parseBin(bin) ?? null)) : undefined,
    [],
  );

  function put(to: Bin): void {
    if (chosen) move(chosen, to);
    else setSaid('Choose a card first, then where it goes.');
  }

  function takeBack(): void {
    const step = sorting.past.at(-1);
    if (!step) {
      setSaid('There is nothing to undo.');
      return;
    }
    const next = undo(sorting);
    const [only] = step;
    const words =
      step.length === 1 && only
        ? `Undone. ${moveInWords(cardAt(only.card)?.name ?? '', only.from, countPlaced(next.placed), cards.length)}`
        : `Undone. ${countPlaced(next.placed)} of ${cards.length} cards are sorted again.`;
    show(next, words);
  }

  function deal(): void {
    const other = hands[(hands.findIndex(({ id }) => id === handId) + 1) % hands.length];
    if (!other) return;
    setHandId(other.id);
    setSorting(startSorting());
    setChosen(undefined);
    setLast(undefined);
    setSaid(`${other.cards.length} other cards. ${intro}`);
    onSorted?.(other.id, {});
  }

  const list = (where: Bin | null) => (
    <ul class="cards">
      {cards
        .filter(({ id }) => (sorting.placed[id] ?? null) === where)
        .map(({ id, name }) => (
          <li key={id}>
            <button
              type="button"
              class="card"
              data-card={id}
              aria-pressed={chosen === id}
              onClick={() => setChosen(chosen === id ? undefined : id)}
            >
              {name}
            </button>
          </li>
        ))}
    </ul>
  );
  const moved = cardAt(last);
  const chosenName = cardAt(chosen)?.name;

  return (
    <div class="sorting" ref={root}>
      <section class="tray" data-bin="tray" aria-label="Cards">
        {sorted === cards.length ? <p class="small">All {cards.length} cards are sorted.</p> : list(null)}
      </section>
      <div class="bins">
        {bins.map((bin) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the button inside does the same
          <section
            key={bin}
            class={`bin b-${bin}`}
            data-bin={bin}
            aria-label={binWords[bin].title}
            onClick={(event) => chosen && !(event.target as Element).closest('button') && put(bin)}
          >
            <h3>
              <svg class="mark" viewBox="-7 -7 14 14" aria-hidden="true">
                <BinMark bin={bin} />
              </svg>{' '}
              {binWords[bin].title}
            </h3>
            <button type="button" class="quiet put" onClick={() => put(bin)}>
              Put here
              <span class="away">
                : {chosenName ? `${chosenName} to ` : ''}
                {binWords[bin].inText}
              </span>
            </button>
            {list(bin)}
          </section>
        ))}
      </div>
      <p role="status">{said}</p>
      {moved && isContested(moved) && moved.on && (
        <details class="on">
          <summary>{moved.name}: on what does it depend?</summary>
          <p>{moved.on}</p>
        </details>
      )}
      <p class="row">
        <button type="button" class="quiet" onClick={takeBack}>
          Undo
        </button>
        <button
          type="button"
          class="quiet"
          onClick={() => show(clearCards(sorting), 'All cards are back. Undo brings your sort back.')}
        >
          Start again
        </button>
        {hands.length > 1 && (
          <button type="button" class="quiet" onClick={deal}>
            Deal other cards
          </button>
        )}
      </p>
      {sorted === cards.length && sorted > 0 && <SortingCompared cards={cards} placed={sorting.placed} />}
    </div>
  );
}

import { hydrate, render } from 'preact';
import { type Bin, parseBin } from '../domain/sorting/bins.ts';
import type { Card, Placed } from '../domain/sorting/cards.ts';
import { formatSorting, type Hand, parseSorting } from '../domain/sorting/fragment.ts';
import { afterPaint } from './after-paint.ts';
import type { Mount } from './registry.ts';
import { type BenchHand, SortingBench } from './SortingBench.tsx';

/** Make the sorting bench live. Cards and voices are read from the list below it, which follows each move. */
export const mount: Mount = (host) => {
  const live = host.querySelector<HTMLElement>('.live');
  const form = host.querySelector<HTMLFormElement>('form.list');
  if (!live || !form) return;
  const hands = readHands(form);
  const plainHands: Hand[] = hands.map(({ id, cards }) => ({ id, cards: cards.map((card) => card.id) }));
  const inputs = [...form.querySelectorAll<HTMLInputElement>('input')];
  let moveCard: ((card: string, bin: Bin) => void) | undefined;
  const follow = (move: (card: string, bin: Bin) => void) => {
    moveCard = move;
  };

  function showInList(handId: string, placed: Placed): void {
    for (const body of form?.querySelectorAll('tbody') ?? []) body.hidden = body.dataset.hand !== handId;
    for (const input of inputs) {
      const isChosen = placed[input.name] === input.value;
      if (input.checked !== isChosen) input.checked = isChosen;
    }
  }

  function sorted(handId: string, placed: Placed): void {
    showInList(handId, placed);
    const hand = plainHands.find(({ id }) => id === handId);
    if (hand) afterPaint(() => history.replaceState(history.state, '', formatSorting(hand, placed)));
  }

  /** What the address says, else what is ticked in the list. */
  function start() {
    const address = parseSorting(location.hash, plainHands);
    const [first] = plainHands;
    const ticked = Object.fromEntries(
      inputs.flatMap(({ checked, name, value }) => {
        const bin = parseBin(value);
        return checked && bin && first?.cards.includes(name) ? [[name, bin] as const] : [];
      }),
    );
    const hand = address.hand ?? first?.id ?? '';
    const placed = address.hand ? address.placed : ticked;
    showInList(hand, placed);
    return { hand, placed, dropped: droppedInWords(address.dropped) };
  }

  const draw = (begin?: ReturnType<typeof start>) => (
    <SortingBench hands={hands} start={begin} onSorted={sorted} follow={follow} />
  );
  hydrate(draw(), live);
  render(draw(start()), live);

  form.addEventListener('change', (event) => {
    const { name, value } = event.target as HTMLInputElement;
    const bin = parseBin(value);
    if (bin) moveCard?.(name, bin);
  });
  addEventListener('hashchange', () => {
    if (location.hash.startsWith('#sort=')) render(draw(start()), live);
  });
};

function readHands(form: HTMLFormElement): BenchHand[] {
  return [...form.querySelectorAll('tbody')].map((body) => ({
    id: body.dataset.hand ?? '',
    cards: [...body.rows].map(readCard),
  }));
}

function readCard(row: HTMLTableRowElement): Card {
  return {
    id: row.dataset.card ?? '',
    name: row.cells[0]?.textContent?.trim() ?? '',
    places: [...row.querySelectorAll<HTMLElement>('[data-voice]')].flatMap((place) => {
      const bin = parseBin(place.dataset.bin);
      if (!bin) return [];
      const { voice = '', frame = '' } = place.dataset;
      return [{ voice, name: place.querySelector('a')?.textContent ?? voice, bin, frame }];
    }),
    on: row.querySelector('.on')?.textContent ?? undefined,
  };
}

function droppedInWords(dropped: readonly string[]): string {
  if (dropped.length === 0) return '';
  const named = dropped.slice(0, 3).map((part) => `“${part}”`);
  const more = dropped.length - named.length;
  return `This link holds something that we do not know, and we left it out: ${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}.`;
}

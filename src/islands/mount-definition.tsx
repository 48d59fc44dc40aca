import { hydrate, render } from 'preact';
import { formatDefinition, parseDefinition } from '../domain/definition/link.ts';
import type { Place } from '../domain/definition/place.ts';
import { start } from '../domain/definition/presets.ts';
import { type Weights, weigh } from '../domain/definition/weigh.ts';
import { formatIgnored } from '../domain/questionnaire/format-ignored.ts';
import { afterPaint } from './after-paint.ts';
import { DefinitionBuilder } from './DefinitionBuilder.tsx';
import { DefinitionTable } from './DefinitionTable.tsx';
import { glide, type Spot } from './glide.ts';
import { keepInLink } from './keep-in-link.ts';
import type { Mount } from './registry.ts';

/** Make the definition live; the examples’ places are in the markup, and their names in the table. */
export const mount: Mount = (host) => {
  const live = host.querySelector<HTMLElement>('.live');
  const inTable = host.querySelector<HTMLElement>('.live-table');
  if (!live || !inTable) return;
  const places = JSON.parse(live.dataset.places ?? '[]') as Place[];
  const rows = [...inTable.querySelectorAll<HTMLTableRowElement>('tr[data-id]')];
  const names = new Map(rows.map((row) => [row.dataset.id ?? '', row.cells[0]?.textContent?.trim() ?? '']));
  let weights = start;
  let ignored = '';

  let drawn = weigh(weights, places);
  const builder = () => (
    <DefinitionBuilder {...{ weights, drawn, names, ignored }} outcome={weigh(weights, places)} onWeights={change} />
  );
  const table = () => <DefinitionTable outcome={drawn} names={names} />;
  // Slider and verdict answer first; the line follows in the next frame, and with it what no reader waits for.
  const follow = () => {
    drawn = weigh(weights, places);
    glide(
      () => live.querySelectorAll<HTMLElement>('li'),
      spotOf,
      () => render(builder(), live),
    );
    render(table(), inTable);
    save(formatDefinition(weights));
  };
  const show = () => {
    render(builder(), live);
    afterPaint(follow);
  };
  const change = (next: Weights) => {
    weights = next;
    ignored = '';
    show();
  };
  const read = (fragment: string) => {
    const link = parseDefinition(fragment);
    weights = link.weights;
    ignored = formatIgnored(link.ignored);
  };
  const save = keepInLink((fragment) => {
    read(fragment);
    show();
  });

  // The first render must equal the markup; only then may it follow the link, or sliders that were moved meanwhile.
  const moved = [...live.querySelectorAll('input')].map(({ name, value }) => `${name}=${value}`).join('&');
  hydrate(builder(), live);
  hydrate(table(), inTable);
  read(location.hash.includes('=') ? location.hash : moved);
  show();
};

/** A row stands where its mark does; beside names in a column of their own it only moves up and down. */
function spotOf(row: HTMLElement): Spot {
  const lane = row.querySelector<SVGElement>('.lane');
  const x = Number(row.dataset.x ?? 50);
  const isWhole = lane !== null && lane.clientWidth === row.clientWidth;
  return [isWhole ? (x * row.clientWidth) / 100 : 0, row.offsetTop];
}

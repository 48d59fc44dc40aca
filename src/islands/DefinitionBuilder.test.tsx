import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { DefinitionLine } from '../charts/DefinitionLine.tsx';
import { weigh } from '../domain/definition/weigh.ts';
import { definitionExamples } from '../testing/examples.ts';
import { DefinitionBuilder } from './DefinitionBuilder.tsx';
import { DefinitionTable } from './DefinitionTable.tsx';

const views = definitionExamples.map(({ name, weights, places }) => {
  const props = { outcome: weigh(weights, places), names: new Map(places.map(({ id }) => [id, id])) };
  return {
    name,
    line: render(<DefinitionLine {...props} />),
    table: render(<DefinitionTable {...props} />),
    all: render(<DefinitionBuilder weights={weights} {...props} />),
  };
});
const ids = (html: string) => [...html.matchAll(/data-id="([^"]+)"/g)].map(([, id]) => id);

describe('DefinitionLine', () => {
  it.each(views)('DefinitionLine of $name', ({ line }) => expect(line.replaceAll('><', '>\n<')).toMatchSnapshot());
});

describe('DefinitionTable', () => {
  it.each(views)('DefinitionTable of $name has the picture’s rows, order and places', ({ line, table }) => {
    expect(ids(table)).toEqual(ids(line));
    const drawn = [...line.matchAll(/class="at" x="([\d.]+)%"/g)].map(([, x]) => ((Number(x) - 50) / 46).toFixed(2));
    const told = [...table.matchAll(/<td>(−?\d\.\d\d)<\/td>/g)].map(([, text]) =>
      Number(text?.replace('−', '-')).toFixed(2),
    );
    expect(told).toEqual(drawn.map((text) => Number(text).toFixed(2)));
  });
});

describe('DefinitionBuilder', () => {
  it.each(views)('DefinitionBuilder of $name has one status and nothing odd', ({ all }) => {
    expect(all.match(/role="status"/g)).toHaveLength(1);
    expect(all).not.toMatch(/NaN|undefined|null|style=/);
  });
});

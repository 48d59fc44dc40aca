import { dsvFormat } from 'd3';
import type { DimensionId, Nearest, Result } from '../../domain/questionnaire/schema.ts';
import { inertCell } from '../../domain/text/inert-cell.ts';
import { type Kept, keptKeys } from './row.ts';

/** A result with what was kept of its sheet. */
export type Scored = Kept & Result;

type Cell = string | number | boolean | null | undefined;

const idsOf = ({ example, equals }: Nearest) => [example, ...equals];

/** Columns of a result, in order; a list is one cell with spaces between. */
const columns: readonly (readonly [name: string, cell: (result: Result) => Cell])[] = [
  ['status', ({ status }) => status],
  ['side', (result) => (result.status === 'ok' ? result.side : '')],
  ['strong', (result) => (result.status === 'ok' ? result.strong : '')],
  ['mixedKind', (result) => (result.status === 'ok' ? result.mixedKind : '')],
  ['S', (result) => (result.status === 'ok' ? result.S : '')],
  ['sure', (result) => (result.status === 'ok' ? result.sure : '')],
  ['k', (result) => (result.status === 'ok' ? result.k : '')],
  ['tips', (result) => (result.status === 'ok' ? result.tips.map(({ id, to }) => `${id}=${to}`).join(' ') : '')],
  ['rangeLow', (result) => (result.status === 'ok' ? result.range[0] : '')],
  ['rangeHigh', (result) => (result.status === 'ok' ? result.range[1] : '')],
  ['exceptions', (result) => (result.status === 'ok' ? result.exceptions.join(' ') : '')],
  ['nearest', (result) => (result.status === 'ok' ? result.nearest.flatMap(idsOf).join(' ') : '')],
  ['contrast', (result) => (result.status === 'ok' && result.contrast ? idsOf(result.contrast).join(' ') : '')],
  ['varies', (result) => (result.status === 'ok' ? result.varies : '')],
  ['answered', ({ answered }) => answered],
  ['needed', (result) => (result.status === 'ok' ? 0 : result.needed)],
  ['next', (result) => (result.status === 'ok' ? '' : result.next.join(' '))],
];

/** Results as a table with a head, one in each row; `profile.lasting` and its like are the dimensions. */
export function formatResults(results: readonly Scored[], dimensions: readonly DimensionId[], separator = ','): string {
  const kept = (['row', ...keptKeys] as const).filter((key) => results.some((result) => result[key] !== undefined));
  const head = [...kept, ...columns.map(([name]) => name), ...dimensions.map((id) => `profile.${id}`)];
  const rows = results.map((result) => [
    ...kept.map((key) => inertCell(String(result[key] ?? ''))),
    ...columns.map(([, cell]) => String(cell(result) ?? '')),
    ...dimensions.map((id) => String(result.profile[id] ?? '')),
  ]);
  return `${dsvFormat(separator).formatRows([head, ...rows])}\n`;
}

import type { InventoryItem } from './schema.ts';

/** A table of a document with its customer column before its client column, whatever order the document has. */
export function customerFirst(table: InventoryItem): { columns: string[]; rows: string[][] } {
  const columns = (table.columns ?? []).map((column) => column.replace(' (added here)', ''));
  const client = columns.findIndex((column) => column.startsWith('client'));
  const customer = columns.findIndex((column) => column.startsWith('customer'));
  const source = (index: number) => (index === client ? customer : index === customer ? client : index);
  const turn = (cells: readonly string[]) =>
    client >= 0 && customer > client ? cells.map((_, index) => cells[source(index)] ?? '') : [...cells];
  return { columns: turn(columns), rows: (table.rows ?? []).map(({ cells }) => turn(cells)) };
}

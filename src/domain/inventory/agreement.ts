import type { InventoryItem } from './schema.ts';

/** The five documents, in their fixed order. */
export const documentIds = ['s0', 's1', 's2', 's3', 's4'] as const;
export type DocumentId = (typeof documentIds)[number];

type Statement = NonNullable<InventoryItem['statements']>[number];

/** What one document says on a dimension. */
export interface SourceCell {
  source: DocumentId;
  customer: Statement[];
  client: Statement[];
  /** Statements on the difference itself. */
  both: Statement[];
}

/** A dimension's statements by document; a document that says nothing has empty cells. */
export function cellsBySource(dimension: InventoryItem): SourceCell[] {
  return documentIds.map((source) => {
    const said = (dimension.statements ?? []).filter(({ at }) => at.some((place) => place.startsWith(`${source}:`)));
    const on = (side: Statement['side']) => said.filter((statement) => statement.side === side);
    return { source, customer: on('customer'), client: on('client'), both: on('both') };
  });
}

/** Which ends of a dimension a document describes. */
export function endsOf({ customer, client, both }: SourceCell): 'both' | 'customer' | 'client' | 'none' {
  if (both.length > 0 || (customer.length > 0 && client.length > 0)) return 'both';
  if (customer.length > 0) return 'customer';
  return client.length > 0 ? 'client' : 'none';
}

/** How many documents say anything on a dimension, 0 to 5. */
export function agreementOf(dimension: InventoryItem): number {
  return cellsBySource(dimension).filter((cell) => endsOf(cell) !== 'none').length;
}

/** Where a card can go, customer first. */
export const bins = ['customer', 'depends', 'client'] as const;
export type Bin = (typeof bins)[number];

/** A bin's name, as a heading and inside a sentence. */
export const binWords: Readonly<Record<Bin, { readonly title: string; readonly inText: string }>> = {
  customer: { title: 'Customers', inText: 'customers' },
  depends: { title: 'It depends', inText: 'it depends' },
  client: { title: 'Clients', inText: 'clients' },
};

/** A value from outside as a bin; undefined when it is none. */
export function parseBin(value: unknown): Bin | undefined {
  return bins.find((bin) => bin === value);
}

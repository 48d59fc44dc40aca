/** One dimension of a profile: −1 customer end to 1 client end, null without an answer. */
export interface ProfileRow {
  id: string;
  name: string;
  m: number | null;
  /** The reader's own answers behind it, in a few words each. */
  said?: readonly string[];
}

export interface PlacedRow extends ProfileRow {
  end: 'client' | 'customer' | 'middle' | 'none';
  /** Where the mark stands, in per cent of the drawing's width; the middle is 50. */
  x: number;
}

/** Half the drawing less room for a mark. */
const reach = 46;

const words = [
  [0.75, 'strongly like a'],
  [0.25, 'like a'],
  [0, 'a little like a'],
] as const;

/**
 * Place the dimensions of a profile, client end first, so that the figure has one slope. Ties keep table order;
 * dimensions without an answer come last.
 */
export function layoutProfile(rows: readonly ProfileRow[]): PlacedRow[] {
  return rows.map((row) => ({ ...row, ...placeLean(row.m) })).sort((a, b) => (b.m ?? -2) - (a.m ?? -2));
}

/** Where the mark of a lean stands, −1 customer end to 1 client end, and which end that is. */
export function placeLean(m: number | null): Pick<PlacedRow, 'end' | 'x'> {
  return { end: endOf(m), x: 50 + Math.round((m ?? 0) * reach * 10) / 10 };
}

function endOf(m: number | null): PlacedRow['end'] {
  if (m === null) return 'none';
  return m > 0 ? 'client' : m < 0 ? 'customer' : 'middle';
}

/** A dimension's lean in words: "strongly like a client business", "in the middle", "no answer". */
export function leanInWords(m: number | null): string {
  if (m === null) return 'no answer';
  if (m === 0) return 'in the middle';
  const strength = words.find(([least]) => Math.abs(m) >= least)?.[1];
  return `${strength} ${m > 0 ? 'client' : 'customer'} business`;
}

/** The point of a profile as a sentence: "Seven ways of working lean to the client end, four to the customer end". */
export function profileTitle(rows: readonly ProfileRow[]): string {
  const count = (test: (m: number) => boolean) => rows.filter(({ m }) => m !== null && test(m)).length;
  const client = count((m) => m > 0);
  const customer = count((m) => m < 0);
  const middle = count((m) => m === 0);
  if (client + customer + middle === 0) return 'No way of working has an answer yet';
  const parts = [
    client > 0 && ([client, 'to the client end'] as const),
    customer > 0 && ([customer, 'to the customer end'] as const),
  ].filter((part) => part !== false);
  const [first, second] = parts;
  if (!first)
    return `${capital(numberWord(middle))} ${middle === 1 ? 'way of working stands' : 'ways of working stand'} in the middle`;
  const lean = `${capital(numberWord(first[0]))} ${first[0] === 1 ? 'way of working leans' : 'ways of working lean'} ${first[1]}`;
  const rest = [
    ...(second ? [`${numberWord(second[0])} ${second[1]}`] : []),
    ...(middle > 0 ? [`${numberWord(middle)} ${middle === 1 ? 'stands' : 'stand'} in the middle`] : []),
  ];
  return rest.length === 0
    ? lean
    : `${[lean, ...rest.slice(0, -1)].join(', ')}${rest.length > 1 ? ' and ' : ', '}${rest.at(-1)}`;
}

const numbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven'];
const numberWord = (value: number) => numbers[value] ?? String(value);
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

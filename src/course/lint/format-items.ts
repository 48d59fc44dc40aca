import { bloomLevels } from '../../domain/course/schema.ts';
import { choiceTypes, type Item } from '../../domain/quiz/schema.ts';
import { formatTable } from './format-table.ts';
import type { AnyItem, LintCourse } from './lint-course.ts';
import { keyPosition } from './rules/item-key-balance.ts';
import type { Draft } from './schema-problems.ts';

/** What share of all items has which level of Bloom, in per cent. */
const bloomAims: Readonly<Record<AnyItem['bloom'], number>> = {
  remember: 20,
  understand: 25,
  apply: 30,
  analyse: 15,
  evaluate: 10,
};

/** The same for the types of items. */
const typeAims: Readonly<Record<Item['type'], number>> = {
  'word-and-reason': 45,
  'what-would-change': 15,
  'which-frame': 10,
  'same-or-different': 10,
  'judge-the-claim': 5,
  'sort-six': 10,
  'finish-the-sentence': 5,
};
const types: readonly Item['type'][] = [...choiceTypes, 'sort-six', 'finish-the-sentence'];

/** The item bank in three tables: levels and types beside their aims, and where the page shows the keys. */
export function formatItems(course: LintCourse): string {
  // A control asks about something else, so it says nothing of what the bank asks.
  const bank = course.items.map(({ data }) => data).filter(({ place }) => place !== 'control');
  return [
    `Items: ${bank.length}, and ${course.items.length - bank.length} controls`,
    shares('level', bloomLevels, bloomAims, bank, ({ bloom }) => bloom),
    `  SOLO relational or extended: ${share(
      bank.filter(({ solo }) => solo === 'relational' || solo === 'extended'),
      bank,
    )} (aim at least 40 %)`,
    shares('type', types, typeAims, bank, ({ type }) => type),
    positions(course),
  ].join('\n\n');
}

function shares<Name extends string>(
  heading: string,
  names: readonly Name[],
  aims: Readonly<Record<Name, number>>,
  items: readonly Draft<AnyItem>[],
  nameOf: (item: Draft<AnyItem>) => Name | undefined,
): string {
  const rows = names.map((name) => {
    const some = items.filter((item) => nameOf(item) === name);
    return [name, String(some.length), share(some, items), `${aims[name]} %`];
  });
  return formatTable([[heading, 'items', 'share', 'aim'], ...rows]);
}

function share(some: readonly unknown[], all: readonly unknown[]): string {
  return `${all.length === 0 ? 0 : Math.round((some.length / all.length) * 100)} %`;
}

/** Keys in each position, as the page shuffles the choices, by file. */
function positions({ items, quizFiles, forms }: LintCourse): string {
  const files = [...quizFiles, ...(forms ? [['forms', forms.source] as const] : [])];
  const rows = files.map(([name, source]) => ({
    name,
    found: items.filter((item) => item.source === source).flatMap(({ data }) => keyPosition(data) ?? []),
  }));
  const total = { name: 'all', found: rows.flatMap(({ found }) => found) };
  const cells = [...rows, total].map(({ name, found }) => [
    name,
    ...[1, 2, 3].map((position) => String(found.filter((each) => each === position).length)),
  ]);
  return formatTable([['key in position', '1', '2', '3'], ...cells]);
}

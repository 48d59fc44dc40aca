import { csvParse } from 'd3';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatCode } from '../codes/code.ts';
import { formatCsv } from '../text/csv.ts';
import { formatClass, parseClass } from './file.ts';
import { mergeSessions } from './merge.ts';
import { classRows } from './rows.ts';
import { addCodes, allCodes, allVotes, type ClassSession, emptyGroup, isEmpty, mostCodes, votesOf } from './session.ts';

const id = fc.stringMatching(/^[a-z][a-z0-9-]{0,12}$/);
const round = fc.dictionary(id, fc.integer({ min: 0, max: 999 }), { maxKeys: 4 });
const code = fc.stringMatching(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){1,3}$/);
const group = fc.record({
  id: fc.constantFrom('one', 'two', 'three', 'four'),
  size: fc.option(fc.integer({ min: 0, max: 9999 })),
  codes: fc.uniqueArray(code, { maxLength: 8 }),
  votes: fc.dictionary(id, fc.record({ first: round, second: fc.option(round) }), { maxKeys: 3 }),
});
const session: fc.Arbitrary<ClassSession> = fc.record({
  groups: fc.uniqueArray(group, { maxLength: 4, selector: ({ id: of }) => of }),
});
/** Whatever does not depend on the order of merging. */
const counted = (one: ClassSession) =>
  one.groups
    .map(({ id: of, size, codes, votes }) => ({ of, size, codes: codes.toSorted(), votes }))
    .toSorted((a, b) => (a.of < b.of ? -1 : 1));
const plain = (value: unknown) => JSON.parse(JSON.stringify(value)) as unknown;

describe('the file of a class', () => {
  it('reads back as it was', () => {
    fc.assert(
      fc.property(session, (one) => {
        expect(parseClass(formatClass(one))).toEqual({ kind: 'ok', session: plain(one) });
      }),
    );
  });

  it('of a later version is refused with a reason, and nothing is used', () => {
    const later = formatClass({ groups: [] }).replace('"version": 1', '"version": 2');
    expect(parseClass(later)).toEqual({ kind: 'refused', why: expect.stringContaining('later version') });
  });

  it.each([
    ['', 'not complete'],
    ['{"kind":"client-or-customer-class","version":1,"groups":[', 'not complete'],
    ['[]', 'no saved class'],
    ['{"version":1,"events":[]}', 'no saved class'],
    ['{"kind":"client-or-customer-class","version":0,"groups":[]}', 'no saved class'],
    ['{"kind":"client-or-customer-class","version":1,"groups":{}}', 'no saved class'],
    ['{"kind":"client-or-customer-class","version":1,"groups":[null]}', 'in group 1'],
    ['x'.repeat(1_000_001), 'too large'],
  ])('%.60s is refused: %s', (text, why) => {
    expect(parseClass(text)).toEqual({ kind: 'refused', why: expect.stringContaining(why) });
  });

  it.each([
    [{ id: 'a b' }, 'no id'],
    [{ size: -1 }, 'size'],
    [{ size: 3.5 }, 'size'],
    [{ codes: 'AB' }, 'no list'],
    [{ codes: Array.from({ length: mostCodes + 1 }, () => 'ABCD-1234') }, 'no list'],
    [{ codes: ['<script>'] }, 'a code is damaged'],
    [{ votes: [] }, 'votes'],
    [{ votes: { q: { first: { a: 1.5 }, second: null } } }, 'votes'],
    [{ votes: { q: { first: { a: 1 } } } }, 'votes'],
    [{ votes: { '=x': { first: {}, second: null } } }, 'votes'],
  ])('a group with %j is refused', (change, why) => {
    const text = JSON.stringify({
      kind: 'client-or-customer-class',
      version: 1,
      groups: [{ ...emptyGroup('one'), ...change }],
    });
    expect(parseClass(text)).toEqual({ kind: 'refused', why: expect.stringContaining(why) });
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), fc.jsonValue(), (text, groups) => {
        expect(parseClass(text).kind).toBe('refused');
        const kind = 'client-or-customer-class';
        expect(['ok', 'refused']).toContain(parseClass(JSON.stringify({ kind, version: 1, groups })).kind);
      }),
    );
  });
});

describe('mergeSessions', () => {
  it('counts the same in any order and any number of times', () => {
    fc.assert(
      fc.property(session, session, session, (a, b, c) => {
        const all = counted(mergeSessions(a, b, c));
        expect(counted(mergeSessions(c, mergeSessions(b, a), b))).toEqual(all);
        expect(counted(mergeSessions(mergeSessions(a, b), mergeSessions(a, c)))).toEqual(all);
        expect(mergeSessions(a, a)).toEqual(a);
      }),
    );
  });

  it('keeps two groups apart, and adds up their votes', () => {
    const first = { q: { first: { a: 3, b: 1 }, second: null } };
    const second = { q: { first: { a: 1, c: 2 }, second: { c: 3 } } };
    const both = mergeSessions(
      { groups: [{ ...emptyGroup('one'), votes: first }] },
      { groups: [{ ...emptyGroup('two'), votes: second }] },
    );
    expect(both.groups).toHaveLength(2);
    expect(allVotes(both, 'q')).toEqual({ first: { a: 4, b: 1, c: 2 }, second: { c: 3 } });
    expect(allVotes(both, 'constructor')).toBeNull();
  });
});

describe('a group', () => {
  it('holds each code once, in the order in which they came, and not without end', () => {
    const one = addCodes(addCodes(emptyGroup('one'), ['A', 'B', 'A']), ['C', 'B']);
    expect(one.codes).toEqual(['A', 'B', 'C']);
    expect(allCodes({ groups: [one, addCodes(emptyGroup('two'), ['B', 'D'])] })).toEqual(['A', 'B', 'C', 'D']);
    const many = Array.from({ length: mostCodes + 5 }, (_, n) => String(n));
    expect(addCodes(emptyGroup('one'), many).codes).toHaveLength(mostCodes);
    expect([isEmpty(emptyGroup('one')), isEmpty(one)]).toEqual([true, false]);
  });

  it('votesOf takes the last count of each choice in each round', () => {
    expect(votesOf([])).toBeNull();
    expect(
      votesOf([
        { round: 1, choice: 'a', votes: 3 },
        { round: 1, choice: 'a', votes: 4 },
        { round: 2, choice: 'b', votes: 4 },
      ]),
    ).toEqual({ first: { a: 4 }, second: { b: 4 } });
  });
});

describe('classRows', () => {
  it('is a row for each answer and each choice, and no cell runs as a formula', () => {
    const numbers = [
      {
        number: 1,
        kind: 'lesson' as const,
        of: 'first',
        items: [
          { item: 'q', version: 1, choices: ['a', 'b'] },
          { item: 'r', version: 1, choices: ['c', 'd'] },
        ],
      },
    ];
    const choices = [
      { id: 'a', text: 'A', key: true },
      { id: 'b', text: 'B', key: false },
    ];
    const items = new Map([['q', { id: 'q', stem: 'Q?', can: 'do it', choices }]]);
    const written = formatCode({ quiz: 1, nonce: 5, values: [2, 0] });
    const one: ClassSession = {
      groups: [{ ...emptyGroup('x'), codes: [written], votes: { q: { first: { a: 7 }, second: null } } }],
    };
    const table = csvParse(formatCsv(classRows(one, numbers, items)).slice(1));
    expect(table.map((row) => Object.values(row).join('|'))).toEqual([
      `1|code|lesson first|${written}|q||b|no|1`,
      '1|vote|||q|1|a|yes|7',
    ]);
    expect(formatCsv([['=cmd()', '@x', '+1-1']])).toBe("\uFEFF'=cmd(),'@x,'+1-1\r\n");
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { randomFragment } from '../../testing/fuzz-fragments.ts';
import { seededRandom } from '../quiz/seeded-random.ts';
import { formatBeside, readAddress } from './read-address.ts';
import { readLink } from './read-link.ts';
import { questionnaireSchema } from './schema.ts';

const file = new URL('../../../content/questionnaire/which-business.yaml', import.meta.url);
const questionnaire = questionnaireSchema.parse(parse(readFileSync(file, 'utf8')));
const sheet = { choose: 1, decide: 'varies' };

describe('readLink', () => {
  test.each([
    ['a whole address', 'https://example.org/which-is-my-business/result/#v=1&choose=1&decide=varies'],
    ['an address with a query before it', 'https://example.org/r/?from=mail#v=1&choose=1&decide=varies'],
    ['an address with a query only', 'https://example.org/r/?v=1&choose=1&decide=varies'],
    ['a fragment', '#v=1&choose=1&decide=varies'],
    ['a bare fragment', 'v=1&choose=1&decide=varies'],
    ['a link without a version', '#choose=1&decide=varies'],
    ['a link with room around it', '  \n#v=1&choose=1&decide=varies\n'],
    ['a link on the way to a change', '#v=1&choose=1&decide=varies&change=choose'],
  ])('readLink reads %s', (_, pasted) => {
    expect(readLink(questionnaire, pasted)?.sheet).toEqual(sheet);
  });

  test.each(['', ' ', '#', 'hello', 'https://example.org/', '#v=1', 'v=1&choose=9', '#main', 'javascript:alert(1)'])(
    'readLink finds no answer in “%s”',
    (pasted) => {
      expect(readLink(questionnaire, pasted)).toBeNull();
    },
  );

  test('readLink says that a link is of another version', () => {
    expect(readLink(questionnaire, '#v=99&choose=1')?.version.is).toBe('newer');
    expect(readLink({ ...questionnaire, version: 2 }, '#v=1&choose=1')?.version.is).toBe('older');
  });

  test('readLink of 20,000 random texts never throws', () => {
    const random = seededRandom(20261122);
    for (let tried = 0; tried < 20_000; tried += 1) readLink(questionnaire, randomFragment(questionnaire, random));
  });
});

describe('formatBeside', () => {
  test('formatBeside writes another result into an address, and readAddress gives it back', () => {
    const address = formatBeside('v=1&choose=1', 'v=1&choose=-2&name=A%26B', '  Anna & “Bob” #1 ');
    const read = readAddress(questionnaire, `#${address}`);
    expect(read.beside).toEqual({ fragment: 'v=1&choose=-2&name=A%26B', whose: 'Anna & “Bob” #1' });
    expect(read.sheet).toEqual({ choose: 1 });
    expect(read.ignored).toEqual([]);
  });

  test('formatBeside and readAddress keep at most forty characters of a name', () => {
    const read = readAddress(questionnaire, `#${formatBeside('v=1', 'v=1&choose=1', '😀'.repeat(50))}`);
    expect([...(read.beside?.whose ?? '')]).toHaveLength(40);
    const typed = readAddress(questionnaire, `#with=v%3D1&whose=${'x'.repeat(500)}`);
    expect(typed.beside?.whose).toHaveLength(40);
  });
});

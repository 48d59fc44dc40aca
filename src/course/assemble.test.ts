import { describe, expect, it } from 'vitest';
import type { Claim, Source } from '../domain/claims/schema.ts';
import type { Lesson } from '../domain/course/schema.ts';
import type { ChoiceItem, Item } from '../domain/quiz/schema.ts';
import { assemble, type CourseEntries, checkItems, itemIndex, ownItems, sourcesOf } from './assemble.ts';

// Only what assembling reads; the rest of a record is carried through.
const item = (id: string, lesson: string, place: Item['place'], objective = `${lesson}-know`) =>
  ({ id, lesson, place, objective, choices: [] }) as unknown as ChoiceItem;
const sortItem = (id: string, lesson: string) => ({ id, lesson, place: 'practice', cards: [] }) as unknown as Item;
const lesson = (id: string, body = '', earlier?: string) => ({
  id,
  body,
  data: { earlier, refutation: { claims: ['refuted'] } } as Lesson,
});
const claim = (id: string, forSources: string[], against: string[] = []) =>
  ({ id, for: forSources.map((source) => ({ source })), against: against.map((source) => ({ source })) }) as Claim;

const titled = (id: string) => ({ id, title: `Title of ${id}`, question: `Question of ${id}` });

const entries: CourseEntries = {
  outline: {
    parts: [
      { id: 'notice', title: 'Notice', lessons: [titled('one'), titled('two')] },
      { id: 'use', title: 'Use', lessons: [titled('three')] },
    ],
    shortPath: ['one', 'three'],
  },
  lessons: [
    lesson('three', '<Cited claims="b a">x</Cited><ManySay>y</ManySay><Cited claims="c a">z</Cited>', 'one-check'),
    lesson('one'),
  ],
  items: [
    item('one-practice', 'one', 'practice'),
    item('one-guess', 'one', 'guess'),
    item('one-check', 'one', 'check'),
    item('one-twin', 'one', 'twin'),
    item('three-guess', 'three', 'guess'),
    item('three-practice', 'three', 'practice'),
  ],
  forms: {
    forms: [
      { id: 'a', scored: ['one-form', 'gone'], controls: ['control'] },
      { id: 'b', scored: [], controls: [] },
    ],
    items: [item('one-form', 'one', 'form'), item('control', 'none', 'control', 'none')],
  },
  claims: [claim('a', ['page']), claim('b', ['book', 'page'], ['law']), claim('lost', ['gone'])],
  sources: ['page', 'book', 'law'].map((id) => ({ id }) as Source),
  misconceptions: [],
};

const course = assemble(entries);

describe('assemble', () => {
  it('assemble(entries) puts lessons in course order, numbered through the parts', () => {
    expect(course.lessons.map(({ id, number, part, written }) => [id, number, part.id, written])).toEqual([
      ['one', 1, 'notice', true],
      ['two', 2, 'notice', false],
      ['three', 3, 'use', true],
    ]);
    expect(course.parts.map((part) => part.lessons.map(({ id }) => id))).toEqual([['one', 'two'], ['three']]);
    expect(course.shortPath.map(({ id }) => id)).toEqual(['one', 'three']);
  });

  it('assemble(entries) links a lesson only to its written neighbours', () => {
    const links = course.lessons.map(({ previous, next }) => [previous?.id, next?.id]);
    expect(links).toEqual([
      [undefined, 'three'],
      ['one', 'three'],
      ['one', undefined],
    ]);
    expect(course.lesson.get('one')?.next).toEqual({ id: 'three', title: 'Title of three', number: 3 });
  });

  it('assemble(entries) lists a lesson’s claims in the order in which its page shows them', () => {
    expect(course.lesson.get('three')?.claims).toEqual(['b', 'a', 'refuted', 'c']);
    expect(course.lesson.get('two')?.claims).toEqual([]);
  });

  it('assemble(entries) finds records by id', () => {
    expect(course.items.get('one-guess')?.lesson).toBe('one');
    expect(course.claims.get('no-such-claim')).toBeUndefined();
  });

  it('assemble(entries) fills the test forms with their items', () => {
    const ids = (items: readonly Item[]) => items.map(({ id }) => id);
    expect(course.forms.map(({ id, scored, controls }) => [id, ids(scored), ids(controls)])).toEqual([
      ['a', ['one-form'], ['control']],
      ['b', [], []],
    ]);
    expect(course.items.get('one-form')?.place).toBe('form');
    expect(assemble({ ...entries, forms: undefined }).forms).toEqual([]);
  });
});

describe('checkItems', () => {
  it('checkItems(course, lesson) ends with the own practice item where no earlier item is named', () => {
    expect(checkItems(course, 'one').map((each) => [each.item.id, each.from?.id])).toEqual([
      ['one-guess', undefined],
      ['one-check', undefined],
      ['one-practice', undefined],
    ]);
  });

  it('checkItems(course, lesson) ends with the earlier item and the lesson it comes from', () => {
    expect(checkItems(course, 'three').map((each) => [each.item.id, each.from?.number])).toEqual([
      ['three-guess', undefined],
      ['one-check', 1],
    ]);
  });

  it('checkItems(course, lesson) leaves items without choices to practice', () => {
    const items = [...entries.items.filter(({ place }) => place !== 'practice'), sortItem('one-practice', 'one')];
    const changed = assemble({ ...entries, items, lessons: [lesson('three', '', 'one-practice'), lesson('one')] });
    expect(checkItems(changed, 'one').map((each) => each.item.id)).toEqual(['one-guess', 'one-check']);
    expect(checkItems(changed, 'three').map((each) => each.item.id)).toEqual(['three-guess']);
  });

  it('checkItems(course, an unwritten lesson) is empty', () => {
    expect(checkItems(course, 'two')).toEqual([]);
  });
});

describe('ownItems', () => {
  it('ownItems(course, lesson) leaves the twins and the items of forms out', () => {
    expect(ownItems(course, 'one').map(({ id }) => id)).toEqual(['one-practice', 'one-guess', 'one-check']);
  });
});

describe('sourcesOf', () => {
  it('sourcesOf(course, claims) names each source once, those for before those against, and skips what is lost', () => {
    expect(sourcesOf(course, ['b', 'a', 'lost', 'refuted']).map(({ id }) => id)).toEqual(['book', 'page', 'law']);
  });
});

describe('itemIndex', () => {
  it('itemIndex holds every item without its words, in course order, those of the tests last', () => {
    const withKeys = (list: readonly Item[]) =>
      list.map(
        (each) => ({ ...each, stem: 'Which?', choices: [{ id: 'yes', text: 'Yes', key: true }] }) as never as Item,
      );
    const whole = assemble({
      ...entries,
      items: withKeys(entries.items),
      forms: entries.forms && { ...entries.forms, items: withKeys(entries.forms.items) as ChoiceItem[] },
    });
    const index = itemIndex(whole);
    expect(index.map(({ id }) => id).toSorted()).toEqual([...whole.items.keys()].toSorted());
    expect(index.map(({ place }) => place).slice(-2)).toEqual(['form', 'control']);
    expect(JSON.stringify(index)).not.toContain('Which?');
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askedItems, composePlans, leaveOutOrder } from './compose-plan.ts';
import { type PlansFile, plansSchema } from './schema.ts';

const step = (id: string, minutes: Record<string, number>, more: object = {}) => ({
  ...{
    id,
    title: id,
    minutes,
    priority: 'must',
    who: 'All',
    do: ['Do it.'],
    say: ['Say it.'],
    next: 'On.',
    cut: 'Less.',
  },
  shows: [{ kind: 'objectives' }],
  ...more,
});
const item = (id: string, more: object = {}) => ({ kind: 'item', item: id, steps: ['ask'], ...more });
const plan = (id: string, minutes: number) => ({ id, title: id, minutes, gist: 'One.', fits: 'Two.' });

const file: PlansFile = plansSchema.parse({
  plans: [plan('short', 10), plan('long', 30)],
  objectives: [
    { objective: 'sort', item: 'one', in: ['short', 'long'] },
    { objective: 'name', item: 'two', in: ['long'] },
  ],
  steps: [
    step('hook', { short: 4, long: 5 }, { shows: [item('one'), item('two', { in: ['long'] })] }),
    step('vote', { long: 12 }, { priority: 'should' }),
    step('team', { long: 5 }, { priority: 'may' }),
    step('exit', { short: 6, long: 8 }, { shows: [item('one')] }),
  ],
});
const [short, long] = composePlans(file);

describe('composePlans', () => {
  it('composePlans gives each plan its own steps, one after the other', () => {
    expect(short?.steps.map(({ id, from, minutes }) => [id, from, minutes])).toEqual([
      ['hook', 0, 4],
      ['exit', 4, 6],
    ]);
    expect(long?.steps.map(({ id, from }) => [id, from])).toEqual([
      ['hook', 0],
      ['vote', 5],
      ['team', 17],
      ['exit', 22],
    ]);
  });

  it('composePlans leaves out what a step shows in other plans only', () => {
    expect(short && askedItems(short)).toEqual(['one']);
    expect(long && askedItems(long)).toEqual(['one', 'two']);
  });

  it('composePlans gives each plan its own objectives', () => {
    expect(composePlans(file).map(({ objectives }) => objectives.map(({ objective }) => objective))).toEqual([
      ['sort'],
      ['sort', 'name'],
    ]);
  });

  it('composePlans leaves no gap: each step starts where the one before it ends', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 12 }), (minutes) => {
        const steps = plansSchema.shape.steps.parse(minutes.map((each, i) => step(`s-${i}`, { short: each })));
        const [composed] = composePlans({ ...file, steps });
        const ends = composed?.steps.map(({ from, minutes: length }) => from + length) ?? [];
        expect(composed?.steps.map(({ from }) => from)).toEqual([0, ...ends.slice(0, -1)]);
        expect(ends.at(-1)).toBe(minutes.reduce((sum, each) => sum + each, 0));
      }),
      { seed: 20261122 },
    );
  });
});

describe('leaveOutOrder', () => {
  it('leaveOutOrder names what may go before what should stay, and never a must', () => {
    expect(long && leaveOutOrder(long).map(({ id }) => id)).toEqual(['team', 'vote']);
    expect(short && leaveOutOrder(short)).toEqual([]);
  });

  it('leaveOutOrder takes the later of two equal steps first', () => {
    const steps = plansSchema.shape.steps.parse(['a', 'b'].map((id) => step(id, { short: 1 }, { priority: 'should' })));
    const [composed] = composePlans({ ...file, steps });
    expect(composed && leaveOutOrder(composed).map(({ id }) => id)).toEqual(['b', 'a']);
  });
});

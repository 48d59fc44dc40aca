import { beforeEach, describe, expect, it, vi } from 'vitest';

const parseText = (stored: unknown) => (typeof stored === 'string' ? stored : undefined);

/** A page as its module sees it: one history entry, and what listens to jumps. */
function page(state: unknown = null, replaceState?: () => void) {
  const entry = { state };
  const jumps: (() => void)[] = [];
  vi.stubGlobal('history', {
    get state() {
      return entry.state;
    },
    replaceState:
      replaceState ??
      ((next: unknown) => {
        entry.state = structuredClone(next);
      }),
  });
  vi.stubGlobal('addEventListener', (_type: string, listener: () => void) => jumps.push(listener));
  return {
    entry,
    /** The module of a freshly loaded page. */
    load: () => {
      vi.resetModules();
      return import('./page-state.ts');
    },
    /** A link to an anchor: a new entry, without state. */
    jump() {
      entry.state = null;
      for (const listener of jumps) listener();
    },
  };
}

beforeEach(() => {
  vi.unstubAllGlobals();
});

describe('page state', () => {
  it('comes back after a reload, figure by figure', async () => {
    const { load } = page();
    const before = await load();
    before.savePageState('dial', 'three');
    before.savePageState('bill', 'either');
    const after = await load();
    expect(after.loadPageState('dial', parseText)).toBe('three');
    expect(after.loadPageState('bill', parseText)).toBe('either');
    expect(after.loadPageState('other', parseText)).toBeUndefined();
  });

  it('is forgotten figure by figure', async () => {
    const { load } = page();
    const before = await load();
    before.savePageState('dial', 'three');
    before.savePageState('bill', 'either');
    before.savePageState('dial', undefined);
    const after = await load();
    expect(after.loadPageState('dial', parseText)).toBeUndefined();
    expect(after.loadPageState('bill', parseText)).toBe('either');
  });

  it('goes along with a jump to an anchor', async () => {
    const { load, jump } = page();
    (await load()).savePageState('dial', 'three');
    jump();
    expect((await load()).loadPageState('dial', parseText)).toBe('three');
  });

  it('leaves what others keep in the history entry', async () => {
    const { load, entry } = page({ cursor: 4 });
    (await load()).savePageState('dial', 'three');
    expect(entry.state).toEqual({ cursor: 4, figures: { dial: 'three' } });
  });

  it.each([null, 7, 'text', [], { figures: 3 }, { figures: ['dial'] }, { figures: { dial: 3 } }])(
    'takes %j for nothing kept',
    async (state) => {
      const { load } = page(state);
      expect((await load()).loadPageState('dial', parseText)).toBeUndefined();
    },
  );

  it('holds for the visit where the history cannot be written', async () => {
    const { load } = page(null, () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    });
    const { savePageState, loadPageState } = await load();
    savePageState('dial', 'three');
    expect(loadPageState('dial', parseText)).toBe('three');
  });
});

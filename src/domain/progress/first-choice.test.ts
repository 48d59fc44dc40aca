import { describe, expect, it } from 'vitest';
import type { ProgressEvent } from './events.ts';
import { firstChoice } from './first-choice.ts';

const answered = (choice: string, at: string, context: 'guess' | 'check' = 'check'): ProgressEvent => ({
  id: `${choice}-${at}`,
  kind: 'answered',
  item: 'cash-sale',
  version: 1,
  choice,
  context,
  at,
});

describe('firstChoice', () => {
  const events = [
    answered('later', '2026-01-02'),
    answered('first', '2026-01-01'),
    answered('guessed', '2025-12-31', 'guess'),
  ];
  it('firstChoice takes the earliest answer of the context, in whatever order events stand', () => {
    expect(firstChoice(events, 'cash-sale', 1, 'check')).toBe('first');
    expect(firstChoice([...events].reverse(), 'cash-sale', 1, 'check')).toBe('first');
    expect(firstChoice(events, 'cash-sale', 1, 'guess')).toBe('guessed');
  });
  it('firstChoice knows nothing of another version or item', () => {
    expect(firstChoice(events, 'cash-sale', 2, 'check')).toBeUndefined();
    expect(firstChoice(events, 'other', 1, 'check')).toBeUndefined();
  });
});

import { describe, expect, it } from 'vitest';
import { kindOf } from './join.ts';

describe('kindOf', () => {
  it.each([
    { notes: false, person: false, plan: false, kind: 'encounters', join: 'nothing' },
    { notes: false, person: false, plan: true, kind: 'encounters', join: 'nothing' },
    { notes: true, person: false, plan: false, kind: 'pseudo', join: 'notes' },
    { notes: true, person: false, plan: true, kind: 'pseudo', join: 'notes' },
    { notes: false, person: true, plan: false, kind: 'relationship', join: 'person' },
    { notes: true, person: true, plan: false, kind: 'relationship', join: 'person' },
    { notes: false, person: true, plan: true, kind: 'relationship', join: 'plan' },
  ])(
    'kindOf reads notes $notes, person $person, plan $plan as $kind, drawn with $join',
    ({ kind, join, ...memory }) => {
      expect(kindOf(memory)).toEqual({ kind, join });
    },
  );
});

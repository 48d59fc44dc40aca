/** What is kept from one visit to the next. */
export interface Memory {
  /** The firm keeps notes that any member of staff can read. */
  notes: boolean;
  /** The same person serves each time. */
  person: boolean;
  /** Both agreed what comes next. */
  plan: boolean;
}

/**
 * Kinds of service contact after Gutek and others (1999): the same person each time makes a relationship; the same
 * firm with another person each time, a pseudo-relationship; neither, separate encounters. In the figure, kept notes
 * stand for the same firm. A plan needs somebody who keeps it, so without a person it changes nothing.
 */
export type Kind = 'encounters' | 'pseudo' | 'relationship';

/** Which kind a memory makes, and how the drawing ties the visits. */
export function kindOf({ notes, person, plan }: Memory): { kind: Kind; join: 'nothing' | 'notes' | 'person' | 'plan' } {
  if (person) return { kind: 'relationship', join: plan ? 'plan' : 'person' };
  if (notes) return { kind: 'pseudo', join: 'notes' };
  return { kind: 'encounters', join: 'nothing' };
}

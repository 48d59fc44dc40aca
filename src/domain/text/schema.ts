import { z } from 'zod';

/** An id says what it means: small letters, digits and hyphens. Never reused, never renamed. */
export const idSchema = z
  .string()
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'an id of small letters, digits and single hyphens, such as cash-sale');

/**
 * A line of an author's text in YAML. It may hold `{customers}` or `{clients}` (a concept word, coloured
 * and weighted on the page), `*word*` (a word talked about, in italics) and `{Clients}` at a sentence's start.
 */
export const lineSchema = z.string().trim().min(1);

/** A calendar day, `2026-11-21`. Some YAML readers hand a day over as a `Date`; both forms become text. */
export const daySchema = z.preprocess(
  (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
  z.iso.date(),
);

/** Inventory ids that the place carrying this list teaches. */
export const teachesSchema = z.array(idSchema).default([]);

/** Who read a text that somebody else wrote, in which role, and when; null: not yet. */
export const reviewSchema = z.strictObject({ role: lineSchema, date: daySchema }).nullable();

export type Review = z.infer<typeof reviewSchema>;

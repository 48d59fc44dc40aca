import { z } from 'zod';
import { idSchema, lineSchema } from '../text/schema.ts';

const lines = z.array(lineSchema).min(1);
const listSchema = z.array(z.strictObject({ id: idSchema, title: lineSchema, lines })).min(1);

/** `content/teach/guide.yaml`: what a trainer prepares, does and follows up. */
export const guideSchema = z.strictObject({
  /** For whom the class is. */
  who: lines,
  /** Tasks by day, in order. */
  checklist: z.array(z.strictObject({ id: idSchema, title: lineSchema, tasks: lines })).min(1),
  room: lines,
  /** Questions to choose from. */
  debrief: z.array(lineSchema).min(5).max(7),
  /** What to change for some learners. */
  differentiation: listSchema,
  /** What to do if something goes another way. */
  troubles: listSchema,
  'follow-up': lines,
});

/** `content/teach/sheets.yaml`: what the printed sheets hold when nothing is chosen. */
export const sheetsSchema = z.strictObject({
  /** Item ids; the sheet prints them in the order of the course. */
  worksheet: z.array(idSchema).min(8).max(12),
  summary: z.strictObject({
    customer: lineSchema,
    client: lineSchema,
    /** The wide use, under both. */
    wide: lineSchema,
    /** Claims that these sentences rest on. */
    claims: z.array(idSchema).min(1),
    tests: z.array(z.strictObject({ ask: lineSchema, customer: lineSchema, client: lineSchema })).length(6),
    keep: lines,
  }),
  certificate: z.strictObject({
    /** Completes “[name] …”. */
    text: lineSchema,
    note: lineSchema,
  }),
});

export type Guide = z.infer<typeof guideSchema>;
export type SheetsFile = z.infer<typeof sheetsSchema>;

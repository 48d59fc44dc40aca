import { z } from 'zod';
import { chairIds } from '../reference/chairs.ts';
import { courtFrames } from '../reference/court.ts';
import { idSchema, lineSchema, teachesSchema } from '../text/schema.ts';

/** What every figure says in words: a title that gives the point, and how to read it. */
const figureWords = { title: lineSchema, howToRead: lineSchema };

/** Where something points: to one of the two words, or to either. */
const side = z.enum(['customer', 'depends', 'client']);
const sorts = z.strictObject({ customer: lineSchema, depends: lineSchema, client: lineSchema });

/** How an offer does in a test: −2 customer end to 2 client end, and why in a few words. */
const lean = z.strictObject({ at: z.int().min(-2).max(2), says: lineSchema.max(28) });

/** Where a person of the journey ends, and the step of the ladder that fits. */
const journeyEndSchema = z.strictObject({ text: lineSchema, step: lineSchema.optional() });

/** Words of each figure, by figure. A lesson lists only the figures it shows. */
export const figuresSchema = z.strictObject({
  /** L1, idea: the wide word and the narrower one, as two circles. */
  widerWord: z.strictObject({ ...figureWords, outer: lineSchema, inner: lineSchema, outside: lineSchema }).optional(),
  /** L1, hard case: one feature at a time from a book to full advice; which senses fit at each step. */
  twoCounters: z
    .strictObject({
      ...figureWords,
      ask: lineSchema,
      /** Dictionary senses, each tried against every step. */
      senses: z.array(
        z.strictObject({ id: idSchema, text: lineSchema, source: idSchema, side: z.enum(['customer', 'client']) }),
      ),
      steps: z.array(
        z.strictObject({
          id: idSchema,
          label: lineSchema,
          /** What happens at the counter at this step. */
          text: lineSchema,
          /** Sense ids that fit fully, and those that fit by some readings only. */
          fits: z.array(idSchema),
          partly: z.array(idSchema).default([]),
          verdict: lineSchema,
        }),
      ),
    })
    .optional(),
  /** L2, idea: visits dropped on a time line, joined by what is remembered. */
  pointsAndThread: z
    .strictObject({
      ...figureWords,
      ask: lineSchema,
      /** Above the switches. */
      keptBetween: lineSchema,
      /** Three named kinds of joining, from the research: encounter, pseudo-relationship, relationship. */
      kinds: z
        .array(
          z.strictObject({ id: z.enum(['encounters', 'pseudo', 'relationship']), name: lineSchema, text: lineSchema }),
        )
        .length(3),
      switches: z.strictObject({ person: lineSchema, notes: lineSchema, plan: lineSchema }),
    })
    .optional(),
  /** L2, hard case: a thousand weekly visits beside one hour. */
  thousandVisits: z
    .strictObject({
      ...figureWords,
      ask: lineSchema,
      states: z
        .array(
          z.strictObject({
            id: z.enum(['nobody', 'notes', 'same']),
            choice: lineSchema,
            name: lineSchema,
            text: lineSchema,
          }),
        )
        .length(3),
      hour: z.strictObject({ name: lineSchema, text: lineSchema }),
    })
    .optional(),
  /** L3, idea: offers of a few trades, from ready-made to made for one case; two tests move, a name on the offer does not. */
  madeForYou: z
    .strictObject({
      ...figureWords,
      ask: lineSchema,
      askStep: lineSchema,
      /** The ends of the steps. */
      ready: lineSchema,
      made: lineSchema,
      tests: z.strictObject({ bought: lineSchema, made: lineSchema }),
      label: z.strictObject({ choice: lineSchema, text: lineSchema }),
      trades: z
        .array(
          z.strictObject({
            id: idSchema,
            name: lineSchema,
            steps: z
              .array(z.strictObject({ id: idSchema, name: lineSchema, text: lineSchema, bought: lean, made: lean }))
              .length(5),
          }),
        )
        .length(3),
    })
    .optional(),
  /** L4, hard case: who pays an expert, and which word each way to look then gives. */
  followTheMoney: z
    .strictObject({
      ...figureWords,
      ask: lineSchema,
      /** The words at the line of gain. */
      gain: lineSchema,
      views: z
        .array(z.strictObject({ id: idSchema, name: lineSchema, asks: lineSchema }))
        .min(1)
        .max(3),
      states: z
        .array(
          z.strictObject({
            id: idSchema,
            choice: lineSchema,
            asker: lineSchema,
            expert: lineSchema,
            seller: lineSchema,
            /** What each payer pays with. */
            pays: z.strictObject({ asker: lineSchema.optional(), seller: lineSchema.optional() }),
            text: lineSchema,
            /** The word by each view, in their order. */
            words: z.array(z.enum(['customer', 'depends', 'client', 'none'])),
          }),
        )
        .min(2)
        .max(4),
    })
    .optional(),
  /** L5, idea: lines on a bill, each matched to what was agreed. */
  readTheBill: z
    .strictObject({
      ...figureWords,
      ask: lineSchema,
      choices: sorts,
      lines: z
        .array(
          z.strictObject({ id: idSchema, name: lineSchema, reading: side, text: lineSchema, teaches: teachesSchema }),
        )
        .min(2)
        .max(9),
      /** Under the bill. */
      last: lineSchema,
    })
    .optional(),
  /** L6, idea: short messages, each sorted by the word that tells. */
  tenMessages: z
    .strictObject({
      ...figureWords,
      ask: lineSchema,
      askWord: lineSchema,
      askSort: lineSchema,
      choices: sorts,
      messages: z
        .array(
          z.strictObject({
            id: idSchema,
            /** Stars stand around the words that tell. */
            text: lineSchema,
            reading: side,
            why: lineSchema,
          }),
        )
        .min(2)
        .max(10),
    })
    .optional(),
  /** L7, idea: one person led through five stages, with one mistake; beside them, the loyalty ladder. */
  journey: z
    .strictObject({
      ...figureWords,
      askMistake: lineSchema,
      nowhere: lineSchema,
      /** At the box that a reader ticks when another firm is near. */
      elsewhere: lineSchema,
      stages: z
        .array(
          z.strictObject({
            id: idSchema,
            name: lineSchema,
            text: lineSchema,
            mark: z.enum(['point', 'dash', 'line']),
            mistake: lineSchema,
            leaves: journeyEndSchema,
            stays: journeyEndSchema,
          }),
        )
        .min(2),
      /** The stage of the mistake at first, with no other firm near. */
      start: idSchema,
      glad: journeyEndSchema,
      /** Steps of the ladder, from the lowest. */
      ladder: z.array(lineSchema).min(2),
    })
    .optional(),
  /** L7, sources: the sum behind "five per cent". */
  fivePerCent: z
    .strictObject({
      ...figureWords,
      ask: lineSchema,
      /** Assumed profit from one buyer in one year. */
      yearly: z.int().positive(),
      /** Of 100 buyers, how many leave each year; the first is shown first. */
      leaving: z.array(z.int().min(10).max(100)).min(2),
    })
    .optional(),
  /** L9, idea: one described firm walked through the questionnaire. */
  questionnaireWalk: z
    .strictObject({
      ...figureWords,
      firm: lineSchema,
      description: lineSchema,
      /** The firm's answer to each question, −2 to 2 by question id. */
      answers: z.record(idSchema, z.int().min(-2).max(2)),
    })
    .optional(),
  /** L9, hard case: contested trades by the position of their example sheet. */
  hardTrades: z
    .strictObject({
      ...figureWords,
      trades: z.array(
        z.strictObject({ example: idSchema, name: lineSchema, says: lineSchema, teaches: teachesSchema }),
      ),
    })
    .optional(),
  /** L10, idea: years on a line, one lane for each word; the reader guesses, then chooses a year. */
  twoLives: z
    .strictObject({
      ...figureWords,
      /** Asked first; each choice with what a reader who takes it gets to hear. */
      guess: z.strictObject({
        ask: lineSchema,
        choices: z.array(z.strictObject({ text: lineSchema, answer: lineSchema })).min(2),
      }),
      askYear: lineSchema,
      from: z.int(),
      to: z.int(),
      lanes: z
        .array(
          z.strictObject({
            id: idSchema,
            name: lineSchema,
            side: z.enum(['customer', 'client']),
            events: z.array(z.strictObject({ year: z.int(), label: lineSchema.max(28), text: lineSchema })).min(1),
          }),
        )
        .min(1)
        .max(3),
    })
    .optional(),
  /** L8, idea: actions that take tokens, each with the documents that name it. */
  planBuilder: z
    .strictObject({
      ...figureWords,
      ask: lineSchema,
      actions: z
        .array(
          z.strictObject({
            id: idSchema,
            name: lineSchema,
            voices: z
              .array(z.strictObject({ who: lineSchema, names: z.enum(['customers', 'clients', 'both groups']) }))
              .min(1),
            /** The reason that the documents give. */
            ground: lineSchema,
            teaches: teachesSchema,
          }),
        )
        .min(2),
    })
    .optional(),
  /** L11, idea: cases that sources argue about, asked by one frame or all; and a line for the reader's own rule. */
  sourceCourt: z
    .strictObject({
      ...figureWords,
      askCase: lineSchema,
      askFrame: lineSchema,
      /** What a choice of a frame is called. */
      frames: z.record(z.enum(courtFrames), lineSchema),
      askRule: lineSchema,
      kept: lineSchema,
      cases: z
        .array(
          z.strictObject({
            id: idSchema,
            name: lineSchema,
            /** Claims whose voices say a word for these people. */
            claims: z.array(idSchema).min(1),
            /** Sources that speak of this case, where a claim is about more than one. */
            only: z.array(idSchema).optional(),
          }),
        )
        .min(2),
    })
    .optional(),
  /** L12, idea: six situations, and which word of each of two languages sits there. */
  sixChairs: z
    .strictObject({
      ...figureWords,
      /** Above the two choices of a language. */
      ask: z.array(lineSchema).length(2),
      /** The two languages shown first. */
      first: z.array(z.string()).length(2),
      chairs: z
        .array(
          z.strictObject({
            id: z.enum(chairIds),
            name: lineSchema,
            english: lineSchema,
            mark: z.enum(['customer', 'client', 'none']),
          }),
        )
        .length(chairIds.length),
    })
    .optional(),
  /** Things between two ends: an order, not a measurement. */
  strip: z
    .strictObject({
      ...figureWords,
      left: lineSchema,
      right: lineSchema,
      things: z
        .array(
          z.strictObject({ id: idSchema, name: lineSchema.max(28), at: z.int().min(0).max(100), text: lineSchema }),
        )
        .min(2)
        .max(8),
    })
    .optional(),
  /** A table of marks: point for customer, half for it depends, knot for client. */
  marks: z
    .strictObject({
      ...figureWords,
      columns: z.array(lineSchema).min(1).max(5),
      rows: z
        .array(
          z.strictObject({
            id: idSchema,
            name: lineSchema,
            cells: z.array(z.enum(['customer', 'depends', 'client', 'none'])),
            text: lineSchema.optional(),
            teaches: teachesSchema,
          }),
        )
        .min(2)
        .max(10),
    })
    .optional(),
});

export type Figures = z.infer<typeof figuresSchema>;

import { z } from 'zod';
import { idSchema, lineSchema } from '../text/schema.ts';
import { type Answer, type End, ends, escapes, type Level, levels } from './levels.ts';
import { lineCounts, payerWords, shares } from './unscored.ts';

const endSchema = z.enum(ends);
const levelSchema = z.literal([...levels]);

const dimensionSchema = z.strictObject({
  id: idSchema,
  name: lineSchema,
  /** The name in a headline: at most two words, without a capital. */
  topic: lineSchema,
  /** The place in a lesson that says what the documents say about it: `moment-or-thread/#dim-duration`. */
  lesson: z
    .string()
    .regex(/^[a-z-]+\/#[a-z-]+$/, 'a lesson and an anchor in it, such as moment-or-thread/#dim-duration'),
  /** Documents and studies that name it in some form. */
  sources: z.array(idSchema).min(1),
  /** True on the dimensions that have two questions and so weigh double. */
  core: z.literal(true).optional(),
  /** `end` describes the end of the scale; `saying` explains an answer that lies there. */
  customer: z.strictObject({ end: lineSchema, saying: lineSchema }),
  client: z.strictObject({ end: lineSchema, saying: lineSchema }),
});

const optionSchema = z.strictObject({
  value: levelSchema,
  text: lineSchema,
  /** The same in at most six words, for the profile on the result page. */
  short: lineSchema,
});

const questionSchema = z.strictObject({
  id: idSchema,
  dimension: idSchema,
  text: lineSchema,
  /** The end that is listed first on screen and on paper. */
  first: endSchema,
  /** Ordered by value; `first` turns them round for display. */
  options: z.array(optionSchema).length(levels.length),
  /** Why this is asked, in plain words, and the sources that it rests on. */
  why: z.strictObject({ text: lineSchema, sources: z.array(idSchema).min(1) }),
});

/** A question that is not scored: its words, and those of each answer. */
const unscoredSchema = <T extends readonly string[]>(values: T) =>
  z.strictObject({ text: lineSchema, options: z.record(z.enum(values), lineSchema) });

const answerSchema = z.union([levelSchema, z.enum(escapes)]);

const exampleSchema = z.strictObject({
  id: idSchema,
  name: lineSchema,
  /** The side that each source gives, which may differ from the side of the sheet. */
  says: z
    .array(
      z.strictObject({ source: idSchema, side: endSchema, who: lineSchema.optional(), note: lineSchema.optional() }),
    )
    .min(1),
  /** How many people filled in the sheet, each without seeing the others. */
  coders: z.int().min(1),
  answers: z.record(idSchema, answerSchema),
});

/** `content/questionnaire/which-business.yaml`. Rules across its parts are in `check.ts`. */
export const questionnaireSchema = z.strictObject({
  /** Raised when an old answer would come to mean something else; result links carry it. */
  version: z.int().min(1),
  /** Shown once, above the first question. */
  frame: lineSchema,
  /** Words of the two answers below the line. */
  escapes: z.strictObject({ varies: lineSchema, unsure: lineSchema }),
  /** What is asked before and after the scored questions (B4). */
  unscored: z.strictObject({
    lines: unscoredSchema(lineCounts),
    names: z.strictObject({ text: lineSchema, note: lineSchema, first: lineSchema, second: lineSchema }),
    share: unscoredSchema(shares),
    /** The one question that uses the two words: it comes last, so that no answer before it is led. */
    word: unscoredSchema(payerWords),
  }),
  /** In table order, which settles ties. */
  dimensions: z.array(dimensionSchema),
  /** In the order they are asked, which never changes. */
  questions: z.array(questionSchema),
  examples: z.array(exampleSchema),
});

/** `content/questionnaire/codings.yaml`: what one more coder answered for each example, without seeing the scores. */
export const codingSchema = z.strictObject({
  /** Which coder: `second`. */
  id: idSchema,
  /** Answers by question id, by example id. */
  answers: z.record(idSchema, z.record(idSchema, answerSchema)),
});

const fixtureSchema = z.strictObject({
  id: idSchema,
  /** One plain sentence. */
  shows: lineSchema,
  answers: z.record(idSchema, answerSchema),
  result: z.union([
    z.strictObject({
      side: z.enum([...ends, 'mixed']),
      mixedKind: z.enum(['in-between', 'both-ways']).optional(),
      strong: z.boolean(),
      /** An exact fraction; of a full sheet its sum over 30. */
      position: z.string().regex(/^-?\d{1,3}\/[1-9]\d{0,2}$/, 'a fraction such as -6/30'),
      sure: z.enum(['clear', 'fairly clear', 'close call']),
      k: z.int().min(1),
    }),
    z.strictObject({ needed: z.int().min(1) }),
  ]),
});

/** `content/questionnaire/fixtures.yaml`: answer sheets and the result that each must give, open to everybody. */
export const fixtureFileSchema = z.strictObject({ sheets: z.array(fixtureSchema) });

export type Coding = z.infer<typeof codingSchema>;
export type Fixture = z.infer<typeof fixtureSchema>;
export type Questionnaire = z.infer<typeof questionnaireSchema>;
export type Dimension = z.infer<typeof dimensionSchema>;
export type Question = z.infer<typeof questionSchema>;
export type Option = z.infer<typeof optionSchema>;
export type Example = z.infer<typeof exampleSchema>;

export type QuestionId = string;
export type DimensionId = string;
export type ExampleId = string;

/**
 * What scoring needs to know: ids, order and which dimensions are core, without a word of text. A whole
 * `Questionnaire` is one; a page that already shows the words can send its script this much alone.
 */
export interface Structure {
  readonly version: number;
  readonly dimensions: readonly { readonly id: DimensionId; readonly core?: true | undefined }[];
  readonly questions: readonly { readonly id: QuestionId; readonly dimension: DimensionId }[];
}

/** A structure with the words that a result's sentences use. */
export interface Wording extends Structure {
  readonly dimensions: readonly {
    readonly id: DimensionId;
    readonly core?: true | undefined;
    readonly topic: string;
  }[];
  readonly questions: readonly {
    readonly id: QuestionId;
    readonly dimension: DimensionId;
    readonly text: string;
    readonly options: readonly { readonly value: Level; readonly text: string }[];
  }[];
}

export type { Answer, End, Escape, Level } from './levels.ts';
export type Side = End | 'mixed';
export type MixedKind = 'in-between' | 'both-ways';
export type Sureness = 'clear' | 'fairly clear' | 'close call';

/** Answers by question id. A question without an answer is left out. */
export type Sheet = Readonly<Partial<Record<QuestionId, Answer>>>;

/** A single answer that would change the side, and the nearest level that does it. */
export interface Tip {
  readonly id: QuestionId;
  readonly to: Level;
  readonly oneStep: boolean;
}

/** How much one dimension moves the position, −1 to 1. All pulls together make the position. */
export interface Pull {
  readonly dim: DimensionId;
  readonly c: number;
}

/** A group of example businesses that are equally near to a result (C7): the first by alphabet, and its equals. */
export interface Nearest {
  readonly example: ExampleId;
  /** Distance of the nearest of the group: 0 works alike, 1 opposite in every dimension. */
  readonly distance: number;
  /** The others of the group, at most 0.03 further than the nearest, by alphabet. */
  readonly equals: readonly ExampleId[];
}

/** −1 customer end to 1 client end for each dimension; null without an answer. */
export type Profile = Readonly<Record<DimensionId, number | null>>;

/** A result from enough answers. Positions run from −1 (customer end) to 1 (client end). */
export interface Ok {
  readonly status: 'ok';
  readonly side: Side;
  readonly strong: boolean;
  readonly S: number;
  /** Present when the side is mixed. */
  readonly mixedKind?: MixedKind;
  readonly sure: Sureness;
  /** The least number of answers that would have to be different to change the side; null: no number would. */
  readonly k: number | null;
  readonly tips: readonly Tip[];
  /** Position if every missing answer lay at the customer end, and at the client end. */
  readonly range: readonly [number, number];
  /** Lowest and highest position with any one answer left out. */
  readonly leaveOut: readonly [number, number];
  readonly profile: Profile;
  /** Every answered dimension, strongest pull first. */
  readonly pulls: readonly Pull[];
  /** Dimensions that lie clearly on the other side; empty for a mixed result. */
  readonly exceptions: readonly DimensionId[];
  /** How many answers are `varies`. */
  readonly varies: number;
  /** How many answers have a value, `varies` included. */
  readonly answered: number;
  /** Keys that were dropped on the way in. */
  readonly ignored: readonly string[];
  readonly nearest: readonly Nearest[];
  readonly contrast: Nearest | null;
}

/** Too few answers for a side or a position. */
export interface Insufficient {
  readonly status: 'insufficient';
  readonly answered: number;
  /** The least number of further answers that could be enough. */
  readonly needed: number;
  /** Questions without a value, the most useful first. */
  readonly next: readonly QuestionId[];
  readonly profile: Profile;
  readonly ignored: readonly string[];
}

export type Result = Ok | Insufficient;

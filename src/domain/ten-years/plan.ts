/** How many years the sum runs. */
export const yearCount = 10;

/** The numbers of one plan of a firm. Money has no currency; people are whole. */
export interface Plan {
  /** People won at the beginning of each year. */
  readonly won: number;
  /** Of 100 people, how many stay for one more year. */
  readonly stay: number;
  /** Visits of each person in a year. */
  readonly visits: number;
  /** What a visit brings. */
  readonly price: number;
  /** What a visit costs the firm. */
  readonly serve: number;
  /** What it costs, once, to win one person. */
  readonly win: number;
}

export type PlanKey = keyof Plan;

/** What each number may be. */
export const planLimits: Readonly<Record<PlanKey, { least: number; most: number; step: number }>> = {
  won: { least: 1, most: 60, step: 1 },
  stay: { least: 0, most: 100, step: 5 },
  visits: { least: 1, most: 12, step: 1 },
  price: { least: 5, most: 200, step: 5 },
  serve: { least: 0, most: 100, step: 5 },
  win: { least: 0, most: 300, step: 10 },
};

export const planKeys = Object.keys(planLimits) as PlanKey[];

/** Two plans of one firm that end at nearly the same income: many people for short, and few for long. */
export const manyBrief: Plan = { won: 40, stay: 10, visits: 2, price: 30, serve: 10, win: 10 };
export const fewLasting: Plan = { won: 4, stay: 90, visits: 4, price: 60, serve: 30, win: 150 };

/** Whether two plans have the same numbers. */
export function samePlan(a: Plan, b: Plan): boolean {
  return planKeys.every((key) => a[key] === b[key]);
}

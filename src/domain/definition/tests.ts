import type { DimensionId } from '../questionnaire/schema.ts';

/** The six tests that lessons teach, in their order. */
export const testIds = ['bought', 'made', 'runs', 'judged', 'agreed', 'success'] as const;
export type TestId = (typeof testIds)[number];

/** What a test asks, what lies at its ends, and the dimensions of the questionnaire that measure it. */
export interface Test {
  readonly id: TestId;
  readonly asks: string;
  readonly customer: string;
  readonly client: string;
  readonly dimensions: readonly DimensionId[];
}

export const tests: readonly Test[] = [
  {
    id: 'bought',
    asks: 'What is bought?',
    customer: 'a set thing',
    client: 'advice or skill',
    dimensions: ['bought'],
  },
  { id: 'made', asks: 'How is it made?', customer: 'the same for all', client: 'for one buyer', dimensions: ['fit'] },
  {
    id: 'runs',
    asks: 'How does it run?',
    customer: 'in moments',
    client: 'as one thread',
    dimensions: ['lasting', 'contact', 'leaving'],
  },
  {
    id: 'judged',
    asks: 'Who can judge it?',
    customer: 'the buyer',
    client: 'only an expert',
    dimensions: ['trust'],
  },
  {
    id: 'agreed',
    asks: 'What is agreed?',
    customer: 'a price',
    client: 'tasks, fee, duties',
    dimensions: ['agreement', 'payment'],
  },
  {
    id: 'success',
    asks: 'What is success?',
    customer: 'it works now',
    client: 'a result later',
    dimensions: ['success'],
  },
];

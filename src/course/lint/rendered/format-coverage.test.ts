import { expect, it } from 'vitest';
import { formatCoverage } from './format-coverage.ts';

it('formatCoverage(coverage) counts by kind and names what is missing, in lines of at most 100 characters', () => {
  const missing = Array.from({ length: 9 }, (_, i) => `example-number-${i}`);
  const byKind = [
    { kind: 'definition', taught: 2, toTeach: 2, missing: [] },
    { kind: 'example', taught: 1, toTeach: 10, missing },
  ];
  expect(formatCoverage({ taught: 3, toTeach: 12, byKind, missing })).toMatchInlineSnapshot(`
    "Coverage: 3 taught of 12 to teach
      definition    2 /   2
      example       1 /  10
    Not yet taught:
      example
        example-number-0 example-number-1 example-number-2 example-number-3 example-number-4
        example-number-5 example-number-6 example-number-7 example-number-8"
  `);
});

it('formatCoverage(coverage) of everything taught names nothing', () => {
  const byKind = [{ kind: 'definition', taught: 2, toTeach: 2, missing: [] }];
  expect(formatCoverage({ taught: 2, toTeach: 2, byKind, missing: [] })).not.toContain('Not yet');
});

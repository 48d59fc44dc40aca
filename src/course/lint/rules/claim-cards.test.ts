import { expect, it } from 'vitest';
import { changedCourse, smallCourse } from '../../../testing/small-course.ts';
import { lintSources } from '../lint-sources.ts';
import { formatProblems } from '../problem.ts';
import { claimCards } from './claim-cards.ts';

it('claimCards accepts the small course', async () => {
  expect(await lintSources(smallCourse(), [claimCards])).toEqual([]);
});

it('claimCards reports an agreed claim with two kinds of source', async () => {
  const files = changedCourse('content/claims.yaml', 'source: law-book', 'source: page');
  expect(formatProblems(await lintSources(files, [claimCards]))).toMatchInlineSnapshot(`
    "content/claims.yaml:3  [buyer-buys].status
        found    agreed, with 2 kinds of source: web-page, dictionary
        allowed  agreed has voices from at least 3 kinds of source"
  `);
});

it('claimCards reports a disputed claim that nobody disputes', async () => {
  const files = changedCourse(
    'content/claims.yaml',
    `  against:
    - { source: comment, who: "a reader, 2013", note: the buyers decide }
`,
    '',
  );
  expect(formatProblems(await lintSources(files, [claimCards]))).toMatchInlineSnapshot(`
    "content/claims.yaml:12  [advice-decides].status
        found    disputed, with 1 for and 0 against
        allowed  disputed has voices for and against"
  `);
});

it('claimCards reports a single source with two voices', async () => {
  const files = changedCourse(
    'content/claims.yaml',
    `one-source
  verified: true
  for:
`,
    `one-source
  verified: true
  for:
    - { source: word-book }
`,
  );
  expect(formatProblems(await lintSources(files, [claimCards]))).toMatchInlineSnapshot(`
    "content/claims.yaml:20  [only-one].status
        found    one-source, with 2 voices
        allowed  one-source has exactly 1 voice"
  `);
});

it('claimCards reports a long quotation', async () => {
  const files = changedCourse(
    'content/claims.yaml',
    'quote: who buys',
    'quote: who buys a thing or a service from a person or a firm that sells such things or services',
  );
  expect(formatProblems(await lintSources(files, [claimCards]))).toMatchInlineSnapshot(`
    "content/claims.yaml:6  [buyer-buys].for[page].quote
        found    19 words
        allowed  at most 15 words"
  `);
});

it('claimCards reports a reader by name', async () => {
  const files = changedCourse('content/claims.yaml', '"a reader, 2013"', '"John, 2013"');
  expect(formatProblems(await lintSources(files, [claimCards]))).toMatchInlineSnapshot(`
    "content/claims.yaml:17  [advice-decides].against[comment].who
        found    John, 2013
        allowed  a reader and a year: a reader, 2013"
  `);
});

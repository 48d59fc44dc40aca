import { expect, it } from 'vitest';
import { changedCourse, smallCourse } from '../../../testing/small-course.ts';
import { lintSources } from '../lint-sources.ts';
import { formatProblems } from '../problem.ts';
import { questionnaire } from './questionnaire.ts';

it('questionnaire accepts the small course', async () => {
  expect(await lintSources(smallCourse(), [questionnaire])).toEqual([]);
});

it('questionnaire reports a question that gives its side away', async () => {
  const files = changedCourse(
    'content/questionnaire/which-business.yaml',
    '"How do you do it?"',
    '"How do you treat a client?"',
  );
  expect(formatProblems(await lintSources(files, [questionnaire]))).toMatchInlineSnapshot(`
    "content/questionnaire/which-business.yaml:238  questions[ask-a-1].text
        found    client
        allowed  no word from which the result could be guessed"
  `);
});

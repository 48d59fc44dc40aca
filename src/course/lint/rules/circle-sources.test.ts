import { expect, it } from 'vitest';
import { smallCourse } from '../../../testing/small-course.ts';
import { lintSources } from '../lint-sources.ts';
import { formatProblems } from '../problem.ts';
import { circleSources } from './circle-sources.ts';

const circle = (more: string, source = 'word-book') =>
  `- { id: one, source: ${source}, group: dictionaries, relation: apart, says: Two groups., ${more} }\n`;
const lint = (text: string) => lintSources([...smallCourse(), { path: 'content/circles.yaml', text }], [circleSources]);

it('circleSources accepts the small course, which has no circles', async () => {
  expect(await lintSources(smallCourse(), [circleSources])).toEqual([]);
});

it('circleSources accepts a source that speaks in its claim, and a quotation of that claim', async () => {
  expect(await lint(circle('refs: [buyer-buys]'))).toEqual([]);
});

it('circleSources reports a source, a claim and an entry that there are not', async () => {
  const report = formatProblems(await lint(circle('refs: [buyer-bys]', 'word-boot')));
  expect(report).toContain('found    word-boot');
  expect(report).toContain('did you mean  word-book');
  expect(report).toContain('did you mean  buyer-buys');
});

it('circleSources reports a claim in which the source does not speak', async () => {
  expect(formatProblems(await lint(circle('refs: [advice-decides]')))).toContain(
    'advice-decides, where word-book does not speak',
  );
});

it('circleSources reports an entry of another document', async () => {
  expect(formatProblems(await lint(circle('refs: [def-buyer]')))).toContain(
    'def-buyer, where word-book does not speak',
  );
});

it('circleSources reports a claim that is not verified', async () => {
  const files = smallCourse().map((file) =>
    file.path === 'content/claims.yaml'
      ? { ...file, text: file.text.replace('verified: true', 'verified: false') }
      : file,
  );
  const problems = await lintSources(
    [...files, { path: 'content/circles.yaml', text: circle('refs: [buyer-buys]') }],
    [circleSources],
  );
  expect(formatProblems(problems)).toContain('buyer-buys, which is not verified');
});

it('circleSources reports a quotation that no claim has', async () => {
  expect(formatProblems(await lint(circle('refs: [buyer-buys], quote: so they say')))).toContain(
    'found    so they say',
  );
});

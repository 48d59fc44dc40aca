import { expect, it } from 'vitest';
import { smallCourse } from '../../../testing/small-course.ts';
import { lintSources } from '../lint-sources.ts';
import { formatProblems } from '../problem.ts';
import { referenceIds } from './reference-ids.ts';

const inventory = `
- { id: dis-one, kind: disagreement, text: Is it so?, side: both, sources: [s0] }
- { id: pair-one, kind: related-pair, text: A / b, side: neither, sources: [s0] }
`;
const withFiles = (files: Record<string, string>) => [
  ...smallCourse().map((file) =>
    file.path === 'content/inventory.yaml' ? { ...file, text: file.text + inventory } : file,
  ),
  ...Object.entries(files).map(([path, text]) => ({ path, text })),
];
const disagreement = (id: string, lesson: string) =>
  `- { id: ${id}, group: fact, question: Is it so?, careful: Nobody has counted., lessons: [${lesson}] }\n`;

it('referenceIds accepts the small course, which has no reference files', async () => {
  expect(await lintSources(smallCourse(), [referenceIds])).toEqual([]);
});

it('referenceIds accepts a disagreement of the inventory and of a lesson that exists', async () => {
  const files = withFiles({ 'content/disagreements.yaml': disagreement('dis-one', 'first-lesson') });
  expect(await lintSources(files, [referenceIds])).toEqual([]);
});

it('referenceIds reports ids that lead nowhere and what is left out', async () => {
  const files = withFiles({ 'content/disagreements.yaml': disagreement('dis-won', 'no-such-lesson') });
  const report = formatProblems(await lintSources(files, [referenceIds]));
  expect(report).toContain('found    dis-won');
  expect(report).toContain('did you mean  dis-one');
  expect(report).toContain('found    no-such-lesson');
  expect(report).toContain('found    no entry for dis-one');
});

it('referenceIds reports an answer of a fixture to a question that there is not', async () => {
  const fixture =
    'sheets:\n  - { id: one, shows: It is so., answers: { ask-a-1: 1, ask-a-9: 1 }, result: { needed: 8 } }\n';
  const files = withFiles({ 'content/questionnaire/fixtures.yaml': fixture });
  const problems = await lintSources(files, [referenceIds]);
  expect(problems).toHaveLength(1);
  expect(formatProblems(problems)).toContain('found    ask-a-9');
});

it('referenceIds reports a term of a lesson that the glossary does not hold', async () => {
  const glossary =
    '- { id: other, kind: term, term: other, text: Something else., verified: true }\n- { id: p, kind: pair, term: A / b, text: Two., verified: true, pair: pair-one }\n';
  const report = formatProblems(await lintSources(withFiles({ 'content/glossary.yaml': glossary }), [referenceIds]));
  expect(report).toContain('Term id');
});

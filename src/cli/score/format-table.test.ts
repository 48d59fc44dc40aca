import { csvParse } from 'd3';
import { expect, test } from 'vitest';
import { assess } from '../../domain/questionnaire/assess.ts';
import { questionnaireExamples } from '../../testing/questionnaire-examples.ts';
import { loadQuestionnaire } from '../score.ts';
import { formatResults } from './format-table.ts';

const questionnaire = loadQuestionnaire();
const dimensions = questionnaire.dimensions.map(({ id }) => id);

test('formatResults writes a row for each result, with what was kept, and reads back', () => {
  const results = [
    {
      row: 2,
      id: 7,
      name: '=HYPERLINK("http://x","A, B")',
      ...assess(questionnaire, questionnaireExamples.edgeOfCustomer),
    },
    { row: 3, name: 'Two\nlines', ...assess(questionnaire, questionnaireExamples.nearlyEnough) },
  ];
  const [first, second] = csvParse(formatResults(results, dimensions));
  expect(first).toMatchObject({
    row: '2',
    id: '7',
    name: `'=HYPERLINK("http://x","A, B")`,
    status: 'ok',
    side: 'customer',
    strong: 'false',
    mixedKind: '',
    S: '-0.2',
    sure: 'close call',
    k: '1',
    answered: '15',
    needed: '0',
    'profile.lasting': '-0.5',
  });
  expect(second).toMatchObject({
    row: '3',
    id: '',
    name: 'Two\nlines',
    status: 'insufficient',
    side: '',
    S: '',
    needed: '1',
  });
  expect(second?.next).toBe('win leave effort buy tailor judge next');
});

test('formatResults leaves out the columns that no sheet has, and writes the head of an empty list', () => {
  expect(formatResults([], dimensions)).toMatch(/^status,side,.*profile\.effort\n$/);
});

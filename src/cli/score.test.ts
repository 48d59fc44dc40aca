import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { assess } from '../domain/questionnaire/assess.ts';
import { questionnaireExamples } from '../testing/questionnaire-examples.ts';
import { loadQuestionnaire, scoreText } from './score.ts';

const questionnaire = loadQuestionnaire();
const problemsOf = (text: string) => {
  const scored = scoreText(text, questionnaire);
  return scored.ok ? [] : scored.problems;
};
const resultsOf = (input: unknown) => {
  const scored = scoreText(JSON.stringify(input), questionnaire);
  if (!scored.ok) throw new Error(scored.problems.join('\n'));
  return JSON.parse(scored.output);
};

describe('scoreText', () => {
  test('scoreText of one sheet gives one result', () => {
    expect(resultsOf(questionnaireExamples.allCustomer)).toMatchObject({ status: 'ok', side: 'customer', S: -1 });
    expect(resultsOf(questionnaireExamples.allClient)).toMatchObject({ status: 'ok', side: 'client', S: 1 });
  });

  test('scoreText of a list gives the results in the same order', () => {
    const sheets = Object.values(questionnaireExamples);
    expect(resultsOf(sheets)).toEqual(sheets.map((sheet) => assess(questionnaire, sheet)));
  });

  test('scoreText of an empty list is an empty list', () => {
    expect(scoreText('[]', questionnaire)).toEqual({ ok: true, output: '[]\n' });
  });

  test('scoreText of an empty sheet is a result: too few answers', () => {
    expect(resultsOf({})).toMatchObject({ status: 'insufficient', needed: 9 });
  });

  test('scoreText reads a file that starts with a byte order mark', () => {
    expect(scoreText('\uFEFF[]', questionnaire).ok).toBe(true);
  });

  test.each(['', ' ', '{', '{"choose": 1,}', 'choose=1', '\u0000', '[', '{"choose": NaN}'])(
    'scoreText of %o says that it is not JSON',
    (text) => {
      expect(problemsOf(text)).toEqual([expect.stringMatching(/^This is not JSON that can be read: /)]);
    },
  );

  test.each([
    ['null', 'null'],
    ['7', '7'],
    ['"choose"', '"choose"'],
    ['[[]]', 'a list'],
    ['[null]', 'null'],
    ['{"choose": {"value": 1}}', 'an object'],
    ['{"choose": null}', 'null'],
    ['{"choose": "1"}', '"1"'],
    ['{"choose": 1e999}', 'Infinity'],
    [`${'['.repeat(5000)}${']'.repeat(5000)}`, 'a list'],
  ])('scoreText of %.40s is refused and says what it found', (text, found) => {
    const problems = problemsOf(text);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(`found    ${found}\n`);
  });

  test('scoreText names every problem of every sheet, with what is allowed', () => {
    const text = '[{"chose": 1, "decide": 3, "__proto__": 1}, {"choose": 1}, null, {"colour": 1, "pay": "often"}]';
    expect(problemsOf(text).join('\n')).toMatchInlineSnapshot(`
      "sheet 1, "chose"
          found    an unknown question
          allowed  choose, decide, learn, agree, buy, tailor, length, private, judge, contact, pay, win, next, leave, effort
          did you mean  "choose"?
      sheet 1, "decide"
          found    3
          allowed  -2, -1, 0, 1, 2, "varies", "unsure"
      sheet 1, "__proto__"
          found    an unknown question
          allowed  choose, decide, learn, agree, buy, tailor, length, private, judge, contact, pay, win, next, leave, effort
      sheet 3
          found    null
          allowed  an object of answers by question id, such as { "choose": -2, "decide": "varies" }
      sheet 4, "colour"
          found    an unknown question
          allowed  choose, decide, learn, agree, buy, tailor, length, private, judge, contact, pay, win, next, leave, effort
      sheet 4, "pay"
          found    "often"
          allowed  -2, -1, 0, 1, 2, "varies", "unsure""
    `);
  });

  test('scoreText suggests nothing for a question that exists', () => {
    expect(problemsOf('{"choose": 9}').join()).not.toContain('did you mean');
  });

  test('scoreText of thousands of sheets, and of one with thousands of keys, stays within its time', () => {
    expect(resultsOf(Array.from({ length: 5000 }, () => questionnaireExamples.bothWays))).toHaveLength(5000);
    const many = Object.fromEntries(Array.from({ length: 5000 }, (_, i) => [`${'x'.repeat(50)}${i}`, 1]));
    expect(problemsOf(JSON.stringify(many))).toHaveLength(5000);
  });
});

describe('npm run score', () => {
  const script = fileURLToPath(new URL('./score.ts', import.meta.url));
  const run = (args: string[], input = '', env: Record<string, string> = {}) => {
    const options = { input, encoding: 'utf8', cwd: tmpdir(), env: { ...process.env, INIT_CWD: '', ...env } } as const;
    const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], options);
    return { status, stdout, stderr };
  };

  test('score - prints the results of standard input and nothing else', () => {
    const { status, stdout, stderr } = run(['-'], JSON.stringify([questionnaireExamples.allClient]));
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(JSON.parse(stdout)).toMatchObject([{ side: 'client', S: 1 }]);
  });

  test('score FILE reads the file from the folder where the command was typed', () => {
    const folder = mkdtempSync(join(tmpdir(), 'score-'));
    writeFileSync(join(folder, 'sheet.json'), JSON.stringify(questionnaireExamples.allCustomer));
    const { status, stdout } = run(['sheet.json'], '', { INIT_CWD: folder });
    rmSync(folder, { recursive: true });
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ side: 'customer', S: -1 });
  });

  test.each([
    ['a wrong sheet', ['-'], /sheet, "chose"/],
    ['a missing file', ['no-such-file.json'], /no-such-file\.json cannot be read/],
    ['a folder', [tmpdir()], /cannot be read/],
    ['no file name', [], /^Usage: /],
    ['two file names', ['a', 'b'], /^Usage: /],
  ])('score of %s prints nothing on standard output and fails', (_, args, message) => {
    const { status, stdout, stderr } = run(args, '{"chose": 1}');
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(message);
    expect(stderr).not.toContain('    at ');
  });
});

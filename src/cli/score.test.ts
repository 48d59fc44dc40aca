import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { assess } from '../domain/questionnaire/assess.ts';
import { placesOf } from '../domain/questionnaire/nearest.ts';
import type { Sheet } from '../domain/questionnaire/schema.ts';
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
    const examples = placesOf(questionnaire);
    expect(resultsOf(sheets)).toEqual(sheets.map((sheet) => assess(questionnaire, sheet, [], examples)));
  });

  test('scoreText prints the nearest examples and the contrast', () => {
    expect(resultsOf(questionnaireExamples.strongClient)).toMatchObject({
      nearest: [
        { example: 'law-firm', distance: 0, equals: [] },
        { example: 'accountant', equals: [] },
        { example: 'architect' },
      ],
      contrast: { distance: expect.any(Number) },
    });
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

describe('scoreText of a table', () => {
  const ids = questionnaire.questions.map(({ id }) => id);
  const tableOf = (rows: readonly (readonly unknown[])[], head: readonly string[] = ['name', ...ids]) =>
    `${[head, ...rows].map((row) => row.join(',')).join('\n')}\n`;
  const full = (answer: unknown) => ids.map(() => answer);

  test('scoreText gives the same results for JSON and CSV, and keeps the name', () => {
    const sheets = Object.values(questionnaireExamples) as Sheet[];
    const table = tableOf(sheets.map((sheet, n) => [`firm ${n}`, ...ids.map((id) => sheet[id] ?? '')]));
    const scored = scoreText(table, questionnaire);
    expect(JSON.parse(scored.ok ? scored.output : '')).toEqual(
      sheets.map((sheet, n) => ({
        row: n + 2,
        name: `firm ${n}`,
        ...assess(questionnaire, sheet, [], placesOf(questionnaire)),
      })),
    );
    const named = sheets.map((sheet, n) => ({ ...sheet, name: `firm ${n}`, id: n }));
    expect(resultsOf(named)).toEqual(
      sheets.map((sheet, n) => ({
        id: n,
        name: `firm ${n}`,
        ...assess(questionnaire, sheet, [], placesOf(questionnaire)),
      })),
    );
  });

  test('scoreText reads a table that starts with a byte order mark and ends its lines with CRLF', () => {
    const scored = scoreText(`\uFEFF${tableOf([['Anna', ...full(2)]]).replaceAll('\n', '\r\n')}`, questionnaire);
    expect(JSON.parse(scored.ok ? scored.output : '')).toMatchObject([{ name: 'Anna', side: 'client', S: 1 }]);
  });

  test('scoreText names every bad cell by row and column, and scores nothing', () => {
    const table = tableOf([
      ['Anna', 3, ...full(1).slice(1)],
      ['Ben', ...full(1)],
      ['Cem', ...full(1).slice(1), 'often'],
    ]);
    expect(problemsOf(table)).toEqual([
      'row 2, column B (choose)\n    found    "3"\n    allowed  -2, -1, 0, 1, 2, "varies", "unsure"',
      'row 4, column P (effort)\n    found    "often"\n    allowed  -2, -1, 0, 1, 2, "varies", "unsure"',
    ]);
  });

  test('scoreText names an id or a name that is no text', () => {
    expect(problemsOf('[{"id": {}, "name": null, "choose": 1}]')).toEqual([
      'sheet 1, "id"\n    found    an object\n    allowed  a text or a number',
      'sheet 1, "name"\n    found    null\n    allowed  a text or a number',
    ]);
  });

  test('scoreText reads and writes ten thousand rows within its time', () => {
    const table = tableOf(Array.from({ length: 10_000 }, (_, n) => [`firm ${n}`, ...full((n % 5) - 2)]));
    const start = performance.now();
    const scored = scoreText(table, questionnaire, { to: 'csv' });
    expect(performance.now() - start).toBeLessThan(5000);
    expect(scored.ok && scored.output.trimEnd().split('\n')).toHaveLength(10_001);
  });

  test('scoreText keeps a formula in a name inert in CSV', () => {
    const table = tableOf([['"=cmd|\' /C calc\'!A1"', ...full(1)]]);
    const scored = scoreText(table, questionnaire, { to: 'csv' });
    expect(scored.ok && scored.output.split('\n')[1]).toMatch(/^2,'=cmd\|' \/C calc'!A1,ok,client,/);
  });
});

describe('npm run score', { timeout: 60_000 }, () => {
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

  const inFolder = (files: Record<string, string | Buffer>, check: (folder: string) => void) => {
    const folder = mkdtempSync(join(tmpdir(), 'score-'));
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    check(folder);
    rmSync(folder, { recursive: true });
  };

  test('score --csv --out writes the whole file where the command was typed, and nothing else', () => {
    inFolder({ 'firms.csv': 'name,choose\nAnna,1\n' }, (folder) => {
      const result = run(['firms.csv', '--csv', '--out', 'out.csv'], '', { INIT_CWD: folder });
      expect(result).toEqual({ status: 0, stdout: '', stderr: '' });
      expect(readFileSync(join(folder, 'out.csv'), 'utf8')).toMatch(/^row,name,status,.*\n2,Anna,insufficient,/);
      expect(readdirSync(folder)).toEqual(['firms.csv', 'out.csv']);
    });
  });

  test('score --out writes nothing when a cell is bad, and leaves an older file as it was', () => {
    inFolder({ 'firms.csv': 'name,choose\nAnna,1\nBen,7\n', 'out.json': 'older' }, (folder) => {
      const { status, stderr } = run(['firms.csv', '--out', 'out.json'], '', { INIT_CWD: folder });
      expect(status).toBe(1);
      expect(stderr).toMatch(/^row 3, column B \(choose\)\n {4}found {4}"7"\n/);
      expect(readFileSync(join(folder, 'out.json'), 'utf8')).toBe('older');
      expect(readdirSync(folder)).toEqual(['firms.csv', 'out.json']);
    });
  });

  test('score refuses to write over the answers, into a folder, or to read what is not UTF-8', () => {
    inFolder({ 'firms.csv': 'choose\n1\n', 'old.csv': Buffer.from([0xff, 0xfe, 0x63, 0]) }, (folder) => {
      const env = { INIT_CWD: folder };
      expect(run(['firms.csv', '--out', './firms.csv'], '', env).stderr).toMatch(/holds the answers/);
      expect(run(['firms.csv', '--out', '.'], '', env)).toMatchObject({ status: 1, stdout: '' });
      expect(run(['old.csv'], '', env).stderr).toMatch(/^old\.csv cannot be read: it is not UTF-8/);
      expect(readFileSync(join(folder, 'firms.csv'), 'utf8')).toBe('choose\n1\n');
    });
  });

  test.each([
    ['a wrong sheet', ['-'], /sheet, "chose"/],
    ['a missing file', ['no-such-file.json'], /no-such-file\.json cannot be read/],
    ['a folder', [tmpdir()], /cannot be read/],
    ['no file name', [], /^Usage: /],
    ['two file names', ['a', 'b'], /^Usage: /],
    ['an unknown option', ['-', '--xml'], /^Usage: /],
    ['no name for --out', ['-', '--out'], /^Usage: /],
  ])('score of %s prints nothing on standard output and fails', (_, args, message) => {
    const { status, stdout, stderr } = run(args, '{"chose": 1}');
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(message);
    expect(stderr).not.toContain('    at ');
  });
});

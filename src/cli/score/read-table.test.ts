import { describe, expect, test } from 'vitest';
import { columnLetters, looksLikeTable, readTable } from './read-table.ts';

const questions = ['choose', 'decide', 'learn'];
const read = (text: string) => readTable(text, questions);
const sheetsOf = (text: string) => {
  const { rows, problems } = read(text);
  expect(problems).toEqual([]);
  return rows.map(({ kept, answers }) => ({ ...kept, ...(answers as object) }));
};

describe('readTable', () => {
  test('readTable reads every kind of answer and keeps the id and the name', () => {
    expect(sheetsOf('id,name,choose,decide,learn\n7,Anna,-2,varies,unsure\n8,Ben,0,1,2\n')).toEqual([
      { row: 2, id: '7', name: 'Anna', choose: -2, decide: 'varies', learn: 'unsure' },
      { row: 3, id: '8', name: 'Ben', choose: 0, decide: 1, learn: 2 },
    ]);
  });

  test('readTable reads quoted cells: separators, line breaks and doubled quotation marks', () => {
    expect(sheetsOf('"name","choose"\n"Anna, ""A"" \nLtd","1"\nBen,2')).toEqual([
      { row: 2, name: 'Anna, "A" \nLtd', choose: 1 },
      { row: 3, name: 'Ben', choose: 2 },
    ]);
  });

  test.each([
    ['CRLF', 'name,choose\r\nAnna,1\r\n'],
    ['a lone CR', 'name,choose\rAnna,1\r'],
    ['no last line break', 'name,choose\nAnna,1'],
    ['semicolons', 'name;choose\nAnna;1\n'],
    ['tabs', 'name\tchoose\nAnna\t1\n'],
    ['capitals and spaces in the head', 'Name , CHOOSE\nAnna, 1 \n'],
    ['a column without a name or content', 'name,choose,\nAnna,1,\n'],
  ])('readTable reads a table with %s', (_, text) => {
    expect(sheetsOf(text)).toEqual([{ row: 2, name: 'Anna', choose: 1 }]);
  });

  test('readTable takes an empty cell for no answer and passes over empty rows, with the rows counted on', () => {
    expect(sheetsOf('name,choose,decide\nAnna,,1\n\n,,\nBen, ,\n')).toEqual([
      { row: 2, name: 'Anna', decide: 1 },
      { row: 5, name: 'Ben' },
    ]);
  });

  test('readTable reads a real minus sign', () => {
    expect(sheetsOf('choose\n\u22122\n')).toEqual([{ row: 2, choose: -2 }]);
  });

  test.each([
    [
      'a column twice',
      'choose,decide,Choose\n1,1,1\n',
      /^row 1, column C\n {4}found {4}"choose" again, as in column A\n/,
    ],
    [
      'an unknown column',
      'chose,decide\n1,1\n',
      /^row 1, column A\n {4}found {4}an unknown column "chose"\n.*\n {4}did you mean {2}"choose"\?$/,
    ],
    ['a prototype for a column', '__proto__,decide\n1,1\n', /an unknown column "__proto__"/],
    ['a column without a name', 'choose,\n1,note\n', /^row 1, column B\n {4}found {4}no name/],
    ['no question', 'id,name\n1,Anna\n', /^row 1\n {4}found {4}no question/],
    ['nothing', '', /^row 1\n {4}found {4}no question/],
    ['a short row', 'choose,decide\n1\n', /^row 2\n {4}found {4}1 cells\n {4}allowed {2}2/],
    ['a long row', 'choose,decide\n1,1,1\n', /^row 2\n {4}found {4}3 cells/],
    ['text behind a quoted cell', 'choose,decide\n1,"1"2\n', /^row 2\n {4}found {4}3 cells/],
    ['a quotation mark that is not closed', 'name,choose\n"Anna,1\nBen,2\n', /odd number .* in line 2\n/],
  ])('readTable refuses a table with %s', (_, text, message) => {
    const { problems } = read(text);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(message);
  });

  test('readTable names a cell by row and column as a spreadsheet does', () => {
    const { rows } = read('name,choose,decide\n\nAnna,often,1\n');
    expect(rows[0]?.answers).toEqual({ choose: 'often', decide: 1 });
    expect(rows[0]?.atKey('choose')).toBe('row 3, column B (choose)');
  });
});

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [51, 'AZ'],
  [702, 'AAA'],
])('columnLetters(%i) is %s', (index, letters) => {
  expect(columnLetters(index)).toBe(letters);
});

test.each([
  ['name,choose\n', true],
  ['choose\n', true],
  ['"choose"', false],
  ['name;choose\r1;2', true],
  ['[{"choose":1,"decide":2}]', false],
  [' {"choose":1}', false],
  ['choose=1', false],
  ['', false],
])('looksLikeTable(%j) is %j', (text, expected) => {
  expect(looksLikeTable(text, questions)).toBe(expected);
});

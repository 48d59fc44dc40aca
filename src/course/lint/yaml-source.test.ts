import { describe, expect, it } from 'vitest';
import { findPath, formatPath, parseYamlSource } from './yaml-source.ts';

const text = `items:
  - id: cash-sale
    stem: >
      A long text
      in two lines
    choices:
      - { text: yes it is }
      - { text: no }
`;
const { source } = parseYamlSource('a.yaml', text);

describe('lineAt', () => {
  it.each([
    [['items'], 1],
    [['items', 0], 2],
    [['items', 0, 'stem'], 3],
    [['items', 0, 'choices', 1, 'text'], 8],
    [['items', 0, 'no-such-key'], 2],
    [['items', 7], 1],
    [[], 1],
  ] as const)('lineAt(%j) is line %i, or that of the nearest thing around it', (path, line) => {
    expect(source.lineAt(path)).toBe(line);
  });

  it('lineAt(path, needle) is the line of the needle inside a long text', () => {
    expect(source.lineAt(['items', 0, 'stem'], 'two')).toBe(5);
  });

  it('lineAt(path) counts from the first line of front matter', () => {
    expect(parseYamlSource('a.mdx', 'a: 1\nb: 2', 2).source.lineAt(['b'])).toBe(3);
  });
});

describe('parseYamlSource', () => {
  it('parseYamlSource(path, text) reports bad YAML with its line and keeps what can be read', () => {
    const bad = parseYamlSource('a.yaml', 'a: 1\nb: "open\nc: 2\n');
    expect(bad.problems[0]).toMatchObject({ file: 'a.yaml', where: 'YAML', found: 'Missing closing "quote' });
    expect(bad.source.valid).toBe(false);
    expect(bad.source.data).toMatchObject({ a: 1 });
  });

  it('parseYamlSource(path, text) reports a key that stands twice', () => {
    const [problem] = parseYamlSource('a.yaml', 'a: 1\nb: 2\na: 3\n').problems;
    expect(problem).toMatchObject({ line: 3, found: 'Map keys must be unique' });
  });

  it('parseYamlSource(path, text) knows a text that begins with * and lacks its quotation marks', () => {
    const star = parseYamlSource('a.yaml', 'a: 1\nb: *client*\n');
    expect(star.problems).toMatchObject([{ line: 2, found: '*client* outside quotation marks' }]);
    expect(star.source.data).toEqual({ a: 1, b: '*client*' });
  });
});

describe('formatPath', () => {
  it.each([
    [['items', 0, 'stem'], 'items[cash-sale].stem'],
    [['items', 0, 'choices', 1, 'text'], 'items[cash-sale].choices[2].text'],
    [[], 'the whole file'],
  ] as const)('formatPath(data, %j) is %s', (path, words) => {
    expect(formatPath(source.data, path)).toBe(words);
  });
});

describe('findPath', () => {
  it.each([
    ['items[cash-sale].stem', ['items', 0, 'stem']],
    ['items[no-such-item].stem', ['items']],
  ] as const)('findPath(data, %j) is %j', (words, path) => {
    expect(findPath(source.data, words)).toEqual(path);
  });
});

import { describe, expect, it } from 'vitest';
import { headersFor, parseHeadersFile } from './headers-file.ts';

const rules = parseHeadersFile(`# comment
/*
  X-Frame: none
  A: 1

/embed/*
  ! X-Frame
  A: 2
/a.css
  A: 3
`);

describe('headersFor', () => {
  it.each([
    ['/', { 'X-Frame': 'none', A: '1' }],
    ['/embed/x/', { A: '1, 2' }],
    ['/a.css', { 'X-Frame': 'none', A: '1, 3' }],
    ['/aXcss', { 'X-Frame': 'none', A: '1' }],
  ])('headersFor %s joins, sets and takes back', (path, expected) => {
    expect(Object.fromEntries(headersFor(rules, path))).toEqual(expected);
  });
});

describe('parseHeadersFile', () => {
  it('parseHeadersFile names the line it cannot read', () => {
    expect(() => parseHeadersFile('/*\n  no colon here')).toThrowErrorMatchingInlineSnapshot(
      `[Error: _headers:2  found “no colon here”; allowed: a path, or below one “Name: value”]`,
    );
  });

  it('parseHeadersFile refuses a header without a path above it', () => {
    expect(() => parseHeadersFile('  A: 1')).toThrow('_headers:1');
  });
});

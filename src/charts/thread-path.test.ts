import { describe, expect, it } from 'vitest';
import { threadPath } from './thread-path.ts';

describe('threadPath', () => {
  it.each([
    { name: 'no visit', xs: [], options: {}, path: '' },
    { name: 'one visit that leads nowhere', xs: [500], options: {}, path: '' },
    { name: 'one visit that goes on', xs: [500], options: { end: 700 }, path: 'M500 16Q600 72 700 16' },
    { name: 'two visits', xs: [0, 100], options: {}, path: 'M0 16Q50 72 100 16' },
    { name: 'two near visits, which hang less', xs: [0, 50], options: {}, path: 'M0 16Q25 53 50 16' },
    { name: 'a shared plan', xs: [0, 100, 300], options: { taut: true }, path: 'M0 16H100H300' },
  ])('threadPath of $name is $path', ({ xs, options, path }) => {
    expect(threadPath(xs, 16, options)).toBe(path);
  });
});

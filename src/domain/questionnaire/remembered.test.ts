import { describe, expect, test } from 'vitest';
import { parseRemembered } from './remembered.ts';

describe('parseRemembered', () => {
  test.each([
    ['v=1', 0],
    ['v=1&choose=-2&decide=varies', 2],
    ['v=1&choose=1&lines=two&share=most&name=Caf%C3%A9%20(Bonn)&2.name=B%26B&2.choose=2&word=both', 2],
    ['v=12&some-new-question=1', 1],
  ])('parseRemembered reads %s', (text, answers) => {
    expect(parseRemembered(text)).toEqual({ fragment: text, answers });
  });

  test.each([
    '',
    '{}',
    '{"version":1}',
    'choose=1',
    'v=0&choose=1',
    'v=1&choose',
    'v=1&a=<b>',
    'v=1#x=1',
    'v=1&a=1&',
    `v=1&a=${'1'.repeat(5000)}`,
  ])('parseRemembered makes nothing of %s', (text) => {
    expect(parseRemembered(text)).toBeNull();
  });
});

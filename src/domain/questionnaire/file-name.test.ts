import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fileName } from './file-name.ts';

describe('fileName', () => {
  test.each([
    ['', 'result-2027-05-01.json'],
    ['Tom’s / shop', 'result-tom-s-shop-2027-05-01.json'],
    ['../../etc/passwd', 'result-etc-passwd-2027-05-01.json'],
    ['<img src=x onerror=alert(1)>', 'result-img-src-x-onerror-alert-1-2027-05-01.json'],
    ['Café 東京', 'result-café-東京-2027-05-01.json'],
    ['CON', 'result-con-2027-05-01.json'],
    ['\u202egnp.exe\u0000', 'result-gnp-exe-2027-05-01.json'],
  ])('fileName makes “%s” safe', (typed, name) => {
    expect(fileName('result', typed, '2027-05-01', 'json')).toBe(name);
  });

  test('fileName holds letters, digits, hyphens and one dot only, and is never long', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (typed) => {
        const name = fileName('result', typed, '2027-05-01', 'json');
        expect(name).toMatch(/^result-[\p{L}\p{N}\p{M}-]*2027-05-01\.json$/u);
        expect([...name].length).toBeLessThan(70);
      }),
      { seed: 20261122, numRuns: 2000 },
    );
  });
});

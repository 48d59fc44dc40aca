import { expect, test } from 'vitest';
import { cut, splitSlides } from './split-slides.ts';

test('cuts part thoughts, and a figure stands alone with its style sheet', () => {
  const html = ` ${cut}<p>One.</p>\n${cut}<p>Two.</p> <link rel="stylesheet" href="/a.css"> <figure class="x"><p>F</p></figure>${cut}<p>Three.</p>`;
  expect(splitSlides(html).map(({ kind, html }) => [kind, html.trim()])).toEqual([
    ['words', '<p>One.</p>'],
    ['words', '<p>Two.</p>'],
    ['figure', '<link rel="stylesheet" href="/a.css"> <figure class="x"><p>F</p></figure>'],
    ['words', '<p>Three.</p>'],
  ]);
});

test('a part without words has no pieces', () => {
  expect(splitSlides(` ${cut}\n`)).toEqual([]);
});

import { parseFragment, serialize } from 'parse5';
import { expect, it } from 'vitest';
import { elementsIn } from './markup.ts';
import { settleLinks } from './settle-links.ts';

const inside = { '/course/teach/presenter/one/': '?notes' };

function settled(html: string, site?: string): string {
  const fragment = parseFragment(`<main>${html}</main>`);
  const [main] = elementsIn(fragment);
  if (main) settleLinks(main, { base: '/course/', site, inside });
  return serialize(fragment).replace(/<\/?main>/g, '');
}

it.each([
  ['to a part of the page', '<a href="#end">x</a>', '<a href="#end">x</a>', '<a href="#end">x</a>'],
  [
    'to another site',
    '<a href="https://b.org/">x</a>',
    '<a href="https://b.org/">x</a>',
    '<a href="https://b.org/">x</a>',
  ],
  [
    'to what stands in the file',
    '<a href="/course/teach/presenter/one/#guess">x</a>',
    '<a href="?notes#guess">x</a>',
    '<a href="?notes#guess">x</a>',
  ],
  [
    'to a page of this site',
    '<p>A <a href="/course/lessons/one/#idea">b <i>c</i></a> d</p>',
    '<p>A b <i>c</i> d</p>',
    '<p>A <a href="https://a.org/course/lessons/one/#idea" target="_blank">b <i>c</i></a> d</p>',
  ],
  [
    'in a template and in a drawing',
    '<template><a href="/course/">x</a></template><svg><a href="/course/"><text>y</text></a></svg>',
    '<template>x</template><svg><text>y</text></svg>',
    '<template><a href="https://a.org/course/" target="_blank">x</a></template><svg><a href="https://a.org/course/" target="_blank"><text>y</text></a></svg>',
  ],
])('a link %s', (_, html, alone, withSite) => {
  expect(settled(html)).toBe(alone);
  expect(settled(html, 'https://a.org')).toBe(withSite);
});

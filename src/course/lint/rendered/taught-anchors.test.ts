import { describe, expect, it } from 'vitest';
import { changedCourse, smallCourse } from '../../../testing/small-course.ts';
import { parseCourse } from '../lint-course.ts';
import { formatProblems } from '../problem.ts';
import { parsePage, type Site } from './pages.ts';
import { taughtAnchors, taughtIds } from './taught-anchors.ts';

function siteOf(html: string): Site {
  return { pages: [parsePage('index.html', html)], files: new Set(['index.html']), base: '/' };
}

const good = '<p id="def-buyer" data-teaches="def-buyer"></p><p id="def-advice" data-teaches="def-advice"></p>';
const { course } = parseCourse(smallCourse());

describe('taughtIds', () => {
  it('taughtIds(site) takes the ids of elements that can be linked to', () => {
    const site = siteOf(
      '<p id="a" data-teaches="a b"></p><p data-teaches="c"></p><template><i id="d" data-teaches="d"></i></template>',
    );
    expect([...taughtIds(site)]).toEqual(['a', 'b', 'd']);
  });
});

describe('taughtAnchors', () => {
  it('taughtAnchors(site, course) accepts a site that shows what content teaches', () => {
    expect(taughtAnchors(siteOf(good), course)).toEqual([]);
  });

  it('taughtAnchors(site, course) reports what content claims and no page carries', () => {
    const site = siteOf(good.replace('id="def-advice" ', ''));
    expect(formatProblems(taughtAnchors(site, course).slice(0, 1))).toMatchInlineSnapshot(`
      "content/lessons/first-lesson.mdx:62  Teach ids
          found    def-advice, which no built page carries
          allowed  a place that a page shows: an element with an id and data-teaches"
    `);
  });

  it('taughtAnchors(site, course) reports a claim’s teaches with the line of the id', () => {
    const files = changedCourse('content/claims.yaml', '[def-buyer]', '[def-buyer, benefit-trust]');
    expect(formatProblems(taughtAnchors(siteOf(good), parseCourse(files).course))).toMatchInlineSnapshot(`
      "content/claims.yaml:9  [buyer-buys].teaches
          found    benefit-trust, which no built page carries
          allowed  a place that a page shows: an element with an id and data-teaches"
    `);
  });

  it('taughtAnchors(site, course) reports places without an id, unknown ids and ids that stand twice', () => {
    const site = siteOf(`${good}
<p data-teaches="def-buyer"></p>
<p id="x" data-teaches="def-byer"></p>
<p id="x"></p>`);
    expect(formatProblems(taughtAnchors(site, course))).toMatchInlineSnapshot(`
      "dist/index.html:2  p data-teaches
          found    an element without an id
          allowed  an id, so that the place can be linked to

      dist/index.html:3  p data-teaches
          found    def-byer
          allowed  an id of content/inventory.yaml
          did you mean  def-buyer

      dist/index.html:4  p id
          found    the id x again
          allowed  one use on a page; the first is in line 3"
    `);
  });
});

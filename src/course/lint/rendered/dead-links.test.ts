import { describe, expect, it } from 'vitest';
import { formatProblems } from '../problem.ts';
import { deadLinks } from './dead-links.ts';
import { parsePage, type Site } from './pages.ts';

/** A site of a home page with the given body, and a lesson with the id `idea`. */
function siteWith(body: string, base = '/', origin?: string): Site {
  const pages = [parsePage('index.html', body), parsePage('lessons/one/index.html', '<h2 id="idea">Idea</h2>')];
  const files = new Set(['index.html', 'lessons/one/index.html', 'fonts/a b.woff2', 'robots.txt']);
  return { pages, files, base, origin };
}

describe('deadLinks', () => {
  it.each([
    '<a href="/lessons/one/">',
    '<a href="lessons/one/#idea">',
    '<a href="/robots.txt">',
    '<a href="#top">',
    '<link href="/fonts/a%20b.woff2">',
    '<p id="é"></p><a href="#%C3%A9">',
    '<img srcset="/robots.txt 1x, /robots.txt 2x">',
    '<a href="/lessons/one/#v=1&choose=-2">',
    '<a href="https://example.org/nothing">',
    '<a href="mailto:me@example.org">',
    '<svg><use href="#dot"></use><g id="dot"></g></svg>',
  ])('deadLinks(site) accepts %s', (body) => {
    expect(deadLinks(siteWith(body))).toEqual([]);
  });

  it('deadLinks(site) reports links that lead nowhere, with what may have been meant', () => {
    const body = `
<a href="/lessons/won/">no page</a>
<a href="/lessons/one">no slash</a>
<a href="/lessons/one/#ideas">no id</a>
<noscript><img src="/no.svg"></noscript>
<template><a href="#nowhere">in a template</a></template>
<a href="http://[">no address</a>`;
    expect(formatProblems(deadLinks(siteWith(body)))).toMatchInlineSnapshot(`
      "dist/index.html:2  a href
          found    /lessons/won/
          allowed  a file of the site
          did you mean  /lessons/one/

      dist/index.html:3  a href
          found    /lessons/one
          allowed  a slash at the end of a page’s address
          did you mean  /lessons/one/

      dist/index.html:4  a href
          found    /lessons/one/#ideas
          allowed  an id of dist/lessons/one/index.html
          did you mean  idea

      dist/index.html:5  img src
          found    /no.svg
          allowed  a file of the site

      dist/index.html:6  a href
          found    #nowhere
          allowed  an id of dist/index.html

      dist/index.html:7  a href
          found    http://[
          allowed  a link that can be read"
    `);
  });

  it('deadLinks(site) wants the path that the site is served under', () => {
    const site = siteWith('<a href="/course/lessons/one/">good</a> <a href="/lessons/one/">bad</a>', '/course/');
    expect(formatProblems(deadLinks(site))).toMatchInlineSnapshot(`
      "dist/index.html:1  a href
          found    /lessons/one/
          allowed  a link that begins with /course/, where the site is served"
    `);
  });

  it('deadLinks(site) follows full links to the site itself', () => {
    const site = siteWith('<a href="https://example.org/gone/">gone</a>', '/', 'https://example.org');
    expect(deadLinks(site)).toHaveLength(1);
  });
});

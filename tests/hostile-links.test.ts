import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Questionnaire } from '../src/domain/questionnaire/schema.ts';
import { seededRandom } from '../src/domain/quiz/seeded-random.ts';
import { randomFragment } from '../src/testing/fuzz-fragments.ts';
import { useBrowser } from './visit.ts';

const chromium = useBrowser();
const file = new URL('../content/questionnaire/which-business.yaml', import.meta.url);
const questionnaire = parse(readFileSync(file, 'utf8')) as Questionnaire;

const scripts = [
  '<img src=x onerror=alert(1)>',
  '"><script>alert(1)</script>',
  "'-alert(1)-'",
  'javascript:alert(1)',
  '<svg/onload=alert(1)>',
  '</script><script>alert(1)</script>',
];

/** Fragments and query strings that may hold anything, script in every key and value that takes text among them. */
function hostileLinks(count: number): string[] {
  const random = seededRandom(20261122);
  const keys = ['name', '2.name', 'word', 'with', 'whose', 'change', 'lines', 'share', 'choose', 'x'];
  const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)] as string;
  return Array.from({ length: count }, (_, at) => {
    const fragment = randomFragment(questionnaire, random).replace(/^[#?]/, '');
    const script = pick(scripts);
    const extra = at % 3 === 0 ? `&${pick(keys)}=${at % 2 ? encodeURIComponent(script) : script}` : '';
    return `${at % 5 === 0 ? `?${fragment}` : ''}#${fragment}${extra}`;
  });
}

/** Show each link on a page that is already open, as a click on it would, and say what went wrong. */
function showAll(page: Page, links: readonly string[], event: 'hashchange' | 'popstate') {
  return page.evaluate(
    ({ links, event }) => {
      const wrong: string[] = [];
      let link = '';
      const note = (what: string) => wrong.length < 5 && wrong.push(`${what}: ${link}`);
      addEventListener('error', ({ message }) => note(message));
      window.alert = () => note('alert');
      const main = document.querySelector('main') as HTMLElement;
      const path = location.pathname;
      let shown = 0;
      for (link of links) {
        try {
          history.replaceState(null, '', path + link);
        } catch {
          // Not an address at all: a browser never gets there.
          continue;
        }
        dispatchEvent(event === 'popstate' ? new PopStateEvent(event, { state: null }) : new HashChangeEvent(event));
        shown += 1;
        const text = main.textContent ?? '';
        if (/\bNaN\b|\bundefined\b|\[object/.test(text.replace(/left it out: .*/s, ''))) note('an odd word');
        if (
          main.querySelector('img, iframe, object, embed, svg [onload], [onerror], [onload], script:not(#result-words)')
        )
          note('an element');
        if (main.querySelector('a[href^="javascript"]')) note('a link that runs script');
        if (!main.querySelector('h1, h2')) note('no heading');
      }
      return { shown, wrong };
    },
    { links, event },
  );
}

describe('ten thousand hostile links in a browser', () => {
  it('leave the result page polite: no exception, no odd number, no element of theirs', { timeout: 120_000 }, () =>
    chromium.visit('/which-is-my-business/result/', {}, async (page) => {
      await page.locator('[data-island="result"][data-ready]').waitFor();
      const { shown, wrong } = await showAll(page, hostileLinks(8000), 'hashchange');
      expect(wrong).toEqual([]);
      expect(shown).toBeGreaterThan(7900);
    }),
  );

  it('leave the question page polite', { timeout: 120_000 }, () =>
    chromium.visit('/which-is-my-business/', {}, async (page) => {
      await page.locator('[data-island="questionnaire"][data-ready]').waitFor();
      const { shown, wrong } = await showAll(page, hostileLinks(2500), 'popstate');
      expect(wrong).toEqual([]);
      expect(shown).toBeGreaterThan(2400);
    }),
  );

  it('leave an open comparison polite', { timeout: 120_000 }, () =>
    chromium.visit('/which-is-my-business/result/#v=1&choose=1&with=v%3D1%26choose%3D2', {}, async (page) => {
      await page.locator('.pair').waitFor();
      const links = hostileLinks(400)
        .map((link) => link.toWellFormed())
        .map(
          (link) =>
            `#v=1&choose=1&with=${encodeURIComponent(link)}&whose=${encodeURIComponent(link.slice(-30).toWellFormed())}`,
        );
      const { wrong } = await showAll(page, links, 'hashchange');
      expect(wrong).toEqual([]);
      await expect.poll(() => page.locator('[data-panel="compare"]').innerText()).not.toMatch(/NaN|undefined/);
    }),
  );
});

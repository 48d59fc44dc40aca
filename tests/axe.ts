import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds inside an element, as lines that name the rule, the element and the reason. */
export async function violationsIn(page: Page, inside: string): Promise<string[]> {
  // What shows at once is there when its script is.
  await page.waitForFunction(() => !document.querySelector('[data-at-once=""]:not([data-ready])'));
  await page.evaluate(axe);
  return page.evaluate(async (selector) => {
    const { violations } = await (window as unknown as { axe: typeof import('axe-core') }).axe.run(selector, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target} – ${node.failureSummary}`));
  }, inside);
}

/** What axe finds on a whole page. */
export const violations = (page: Page): Promise<string[]> => violationsIn(page, 'html');

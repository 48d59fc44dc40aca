import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { RunOnly } from 'axe-core';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Rules on what a theme changes; all others see the same page in both themes. */
const colourRules = ['color-contrast', 'link-in-text-block'];
const allRules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * What axe finds inside an element, as lines that name the rule, the element and the reason.
 *
 * @param onlyColours for a page that was checked whole in its other theme
 */
export async function violationsIn(page: Page, inside: string, onlyColours = false): Promise<string[]> {
  // What shows at once is there when its script is.
  await page.waitForFunction(() => !document.querySelector('[data-at-once=""]:not([data-ready])'));
  const runOnly: RunOnly = onlyColours ? { type: 'rule', values: colourRules } : { type: 'tag', values: allRules };
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe);
  return page.evaluate(
    async ([selector, runOnly]) => {
      const { axe } = window as unknown as { axe: typeof import('axe-core') };
      const { violations } = await axe.run(selector, { runOnly });
      return violations.flatMap(({ id, nodes }) =>
        nodes.map((node) => `${id}: ${node.target} – ${node.failureSummary}`),
      );
    },
    [inside, runOnly] as const,
  );
}

/** What axe finds on a whole page. */
export const violations = (page: Page, onlyColours = false): Promise<string[]> =>
  violationsIn(page, 'html', onlyColours);

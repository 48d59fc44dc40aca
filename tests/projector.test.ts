import { expect, it } from 'vitest';
import { useBrowser } from './visit.ts';

const chromium = useBrowser();

it.each([
  [1024, 768],
  [1280, 720],
  [1920, 1080],
])('the projector check fills a screen of %i × %i, and each line is as large as it says', (width, height) =>
  chromium.visit('/teach/projector/', { viewport: { width, height } }, async (page) => {
    await page.getByRole('button', { name: 'Fill the screen' }).click();
    await page.waitForFunction(() => document.fullscreenElement?.matches('.wall'));
    const sizes = await page
      .locator('.sizes > div')
      .evaluateAll((lines) => lines.map((line) => Number.parseFloat(getComputedStyle(line).fontSize) / innerHeight));
    for (const [index, percent] of [200, 150, 130, 100].entries())
      expect(sizes[index]).toBeCloseTo(percent / 100 / 28, 3);
    const cut = await page.locator('.lit > *').evaluateAll(
      (parts) =>
        parts.filter((part) => {
          const { top, bottom, left, right } = part.getBoundingClientRect();
          return top < -1 || left < -1 || bottom > innerHeight + 1 || right > innerWidth + 1;
        }).length,
    );
    expect(cut).toBe(0);
  }),
);

it('leads from the page for trainers to every deck that there is', () =>
  chromium.visit('/teach/', {}, async (page) => {
    const addresses = (of: string) =>
      page.locator(`#present a${of}`).evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    const decks = await addresses(':not([download])');
    const files = await addresses('[download]');
    expect([decks.length, files.length]).toEqual([16, 15]);
    for (const link of [...decks, ...files])
      expect((await page.request.get(new URL(link ?? '', page.url()).href)).status()).toBe(200);
  }));

import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** Where a presentation stands, as its address says it. */
export const place = (page: Page): Promise<string> => page.evaluate(() => location.hash.slice(1));

/** Wait until a window of slides or notes is there to be used. */
export async function ready(page: Page): Promise<void> {
  await page.locator('.deck.live:not(.handout), .desk').waitFor();
}

/** Open the notes from the slides, and wait for them. */
export async function openNotes(slides: Page): Promise<Page> {
  const [notes] = await Promise.all([slides.context().waitForEvent('page'), slides.keyboard.press('s')]);
  await ready(notes);
  await expect.poll(() => notes.getByText('The window with the slides is not open').count()).toBe(0);
  return notes;
}

/** Press keys one after the other, without waiting for anything. */
export async function press(page: Page, ...keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

/** The text on the slide that the room sees. */
export const seen = (page: Page): Promise<string> => page.locator('.deck > .deck-slide.now .stage').innerText();

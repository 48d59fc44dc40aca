import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { seededRandom } from '../src/domain/quiz/seeded-random.ts';
import { halfKnower, handOver } from '../src/testing/class-examples.ts';
import { items, numberOf } from './class-content.ts';
import { useDevices, visitOnce } from './devices.ts';
import { openNotes, place, press, ready } from './presenting.ts';

const { serve, onDevice } = useDevices();

/** Count the hands of a round by keys alone, and go on. */
async function count(notes: Page, ...votes: number[]): Promise<void> {
  await press(notes, 't');
  for (const [index, number] of votes.entries()) {
    if (index > 0) await press(notes, 'ArrowDown');
    await notes.keyboard.type(String(number));
  }
  await press(notes, 'Enter');
}

/** Vote, discuss and vote again on the slide that both windows are at. */
async function voteTwice(slides: Page, notes: Page): Promise<void> {
  const [slide] = (await place(slides)).split('.');
  await count(notes, 12, 10, 8);
  await expect.poll(() => place(slides)).toBe(`${slide}.discuss`);
  await press(notes, 'PageDown');
  await expect.poll(() => place(slides)).toBe(`${slide}.vote-again`);
  await count(notes, 4, 20, 6);
  await expect.poll(() => place(slides)).toBe(`${slide}.bars`);
  await expect.poll(() => slides.locator('.deck-slide.now .prompt').innerText()).toContain('B went from 10 to 20');
}

it(
  'a class of 60 minutes: two windows, no network, a vote in two rounds, codes of 30 learners, a file and back',
  () =>
    onDevice(async (slides, noise) => {
      const server = await serve();
      await visitOnce(slides, server.url);
      await server.stop();

      await slides.goto(`${server.url}teach/present/class-60/`);
      await ready(slides);
      const notes = await openNotes(slides);
      const walked: string[] = [await place(slides)];
      let voted = false;
      for (let at = ''; at !== walked.at(-1) && walked.length < 400; ) {
        at = walked.at(-1) ?? '';
        if (!voted && /^vote-.*\.vote$/.test(at)) {
          await voteTwice(slides, notes);
          voted = true;
        }
        await press(notes, 'PageDown');
        await expect.poll(async () => (await place(slides)) === (await place(notes))).toBe(true);
        walked.push(await place(slides));
      }
      expect(voted).toBe(true);
      expect(walked.some((step) => step.endsWith('.answer'))).toBe(true);
      expect(new Set(walked).size).toBeGreaterThan(20);

      // After class, in the window of the slides: the votes are there, and the codes come from a chat.
      await notes.close();
      await slides.goto(`${server.url}teach/class/`);
      await slides.getByRole('heading', { name: 'How the room voted' }).waitFor();
      const random = seededRandom(60);
      const chat = Array.from({ length: 30 }, (_, n) => {
        const quiz = numberOf('before-after', n % 2 ? 'a-b' : 'b-a');
        return `Learner ${n}: ${handOver(quiz, items, n, halfKnower(0.2, random), halfKnower(0.8, random))} thanks!`;
      });
      await slides.locator('textarea').fill(chat.join('\n'));
      await slides.getByRole('button', { name: 'Count the codes' }).click();
      const seen = async () => ({
        view: await slides.locator('.view-name').innerText(),
        gain: await slides.locator('.class-gain .fig-title').innerText(),
        votes: (await slides.locator('.bar-row', { hasText: 'Second vote' }).allInnerTexts()).map((row) =>
          row.replace(/\s+/g, ' ').trim(),
        ),
      });
      const before = await seen();
      expect(before.view).toContain('30 codes');
      expect(before.gain).toMatch(/^Right answers went from \d+ to \d+, of 300 each time\.$/);
      expect(before.votes).toEqual([
        'Second vote 4 of 30 13 %',
        'Second vote 20 of 30 67 %',
        'Second vote 6 of 30 20 %',
      ]);

      const waiting = slides.waitForEvent('download');
      await slides.getByRole('button', { name: 'Save the class' }).click();
      const file = readFileSync((await (await waiting).path()) as string);
      await slides.getByRole('button', { name: 'Forget this class' }).click();
      await slides.getByRole('button', { name: 'Forget all of it' }).click();
      expect(await slides.evaluate(() => sessionStorage.length)).toBe(0);
      await slides.reload();
      expect(await slides.locator('.results-of-class').count()).toBe(0);
      await slides
        .locator('input[type="file"]')
        .setInputFiles({ name: 'class.json', mimeType: 'application/json', buffer: file });
      await expect.poll(seen).toEqual(before);
      expect(noise).toEqual([]);
    }),
  180_000,
);

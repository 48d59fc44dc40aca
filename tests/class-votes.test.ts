import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openNotes, place, press, ready, seen } from './presenting.ts';
import { useBrowser } from './visit.ts';

const chromium = useBrowser();

const vote = <T>(run: (slides: Page, notes: Page) => Promise<T>, hash = '#check-2.vote') =>
  chromium.visit(`/teach/present/moment-or-thread/${hash}`, {}, async (slides) => {
    await ready(slides);
    return run(slides, await openNotes(slides));
  });
const typed = (notes: Page) =>
  notes
    .locator('.tally-box > div input')
    .evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).value));
const status = (notes: Page) => notes.locator('.tally-box [role=status]').innerText();
const prompt = (slides: Page) => slides.locator('.deck-slide.now .prompt').innerText();

/** Count the hands of a round by keys alone, and go on. */
async function count(notes: Page, ...votes: number[]): Promise<void> {
  await notes.keyboard.press('t');
  for (const [index, number] of votes.entries()) {
    if (index > 0) await notes.keyboard.press('ArrowDown');
    await notes.keyboard.type(String(number));
  }
  await notes.keyboard.press('Enter');
}

describe('a show of hands', () => {
  it('is counted by keys: up and down choose, digits type, + and − change by one, Enter goes on', () =>
    vote(async (slides, notes) => {
      await press(notes, 't', '1', '2', 'ArrowDown', '5', 'ArrowDown', '3', '+', '+', '-', 'ArrowDown', '-');
      expect(await typed(notes)).toEqual(['11', '5', '4']);
      expect(await status(notes)).toContain('20 counted');
      expect(await seen(slides)).not.toMatch(/11|20 /);
      await press(notes, 'Enter');
      await expect.poll(() => place(slides)).toBe('check-2.bars');
      await expect.poll(() => prompt(slides)).toBe('Most chose A: 11 of 20.');
      const bars = await slides.locator('.deck-slide.now .bar').allInnerTexts();
      expect(bars.map((bar) => bar.replace(/\s+/g, ' ').trim())).toEqual(['11 · 55 %', '5 · 25 %', '4 · 20 %']);
    }));

  it('is undone a number at a time', () =>
    vote(async (_, notes) => {
      await press(notes, 't', '1', '2', 'ArrowDown', '9');
      const undo = notes.getByRole('button', { name: 'Undo' });
      await undo.click();
      expect(await typed(notes)).toEqual(['12', '', '']);
      await undo.click();
      expect(await typed(notes)).toEqual(['', '', '']);
      expect(await undo.isDisabled()).toBe(true);
    }));

  it('warns of a sum that differs from the class, and blocks nothing', () =>
    vote(async (slides, notes) => {
      await notes.getByLabel('People in the class').fill('24');
      await press(notes, 'Escape');
      await count(notes, 20, 5, 3);
      expect(await status(notes)).toBe('28 counted. 28 votes, but the class has 24 people.');
      await expect.poll(() => place(slides)).toBe('check-2.bars');
    }));

  it.each([
    [[0, 0, 0], 'Nobody has voted yet.'],
    [[8, 8, 4], 'A tie: A and B, with 8 each of 20.'],
    [[5, 5, 5], 'A tie between all of them, with 5 each.'],
    [[200, 0, 0], 'Most chose A: 200 of 200.'],
  ])('of %j is drawn and said', (votes, words) =>
    vote(async (slides, notes) => {
      await count(notes, ...votes);
      await expect.poll(() => prompt(slides)).toBe(words);
      const wide = await slides
        .locator('.deck-slide.now .bar')
        .evaluateAll((bars) => bars.filter((bar) => bar.getBoundingClientRect().right > innerWidth).length);
      expect(wide).toBe(0);
    }),
  );

  it('survives a reload of both windows', () =>
    vote(async (slides, notes) => {
      await count(notes, 12, 5, 3);
      await expect.poll(() => prompt(slides)).toContain('12 of 20');
      await Promise.all([slides.reload(), notes.reload()]);
      await ready(slides);
      await ready(notes);
      await expect.poll(() => prompt(slides)).toContain('12 of 20');
      expect(await typed(notes)).toEqual(['12', '5', '3']);
    }));

  it('is gone with the windows: nothing of it is stored on the device', () =>
    vote(async (slides, notes) => {
      await count(notes, 12, 5, 3);
      await expect.poll(() => prompt(slides)).toContain('12 of 20');
      expect(await slides.evaluate(() => JSON.stringify({ ...localStorage }))).not.toMatch(/12|votes|room/);
      expect(await slides.evaluate(() => sessionStorage.getItem('coc:class'))).toContain('"votes":12');
    }));
});

describe('two rounds', () => {
  it('go ask, vote, discuss, vote again, bars, answer, why, debrief, and are compared in words and bars', () =>
    vote(async (slides, notes) => {
      await count(notes, 12, 8, 4);
      await expect.poll(() => place(slides)).toBe('check-2.bars');
      await press(notes, 'PageUp', 'd');
      await expect.poll(() => place(slides)).toBe('check-2.discuss');
      expect(await seen(slides)).not.toMatch(/12|50 %/);
      await press(notes, 'PageDown');
      await expect.poll(() => place(slides)).toBe('check-2.vote-again');
      await count(notes, 4, 4, 16);
      await expect
        .poll(() => prompt(slides))
        .toBe(
          'Most chose C: 16 of 24. At least 12 of 24 changed: A went from 12 to 4, B went from 8 to 4, C went from 4 to 16.',
        );
      const bars = await slides.locator('.deck-slide.now .bar').allInnerTexts();
      expect(bars.map((bar) => bar.replace(/\s+/g, ' ').trim())).toEqual([
        'first 12 · 50 %',
        'then 4 · 17 %',
        'first 8 · 33 %',
        'then 4 · 17 %',
        'first 4 · 17 %',
        'then 16 · 67 %',
      ]);
      const steps: string[] = [];
      for (let step = 0; step < 3; step++) {
        await press(notes, 'PageDown');
        await sameAs(slides, notes);
        steps.push(await place(slides));
      }
      expect(steps).toEqual(['check-2.answer', 'check-2.why', 'check-2.debrief']);
      await expect.poll(() => prompt(slides)).toBe('What would have to be different for another answer?');
      await press(notes, 'PageUp');
      await expect.poll(() => seen(slides)).toContain('The same firm with a new person');
    }));

  it('the guess at the start is the first vote on the check’s first question', () =>
    vote(async (slides, notes) => {
      await count(notes, 6, 10, 4);
      await expect.poll(() => prompt(slides)).toContain('10 of 20');
      await press(notes, 'g');
      await notes.keyboard.type('22');
      await press(notes, 'Enter', 'PageDown');
      await expect.poll(() => place(slides)).toBe('check-1.vote-again');
      await count(notes, 18, 1, 1);
      await expect.poll(() => prompt(slides)).toContain('A went from 6 to 18');
    }, '#guess.vote'));
});

it('the votes go into the class of this window, and so into its file', () =>
  vote(async (slides, notes) => {
    await count(notes, 12, 8, 4);
    await expect.poll(() => place(slides)).toBe('check-2.bars');
    await press(notes, 'PageUp', 'd', 'PageDown');
    await expect.poll(() => place(slides)).toBe('check-2.vote-again');
    await count(notes, 4, 4, 16);
    await expect.poll(() => prompt(slides)).toContain('Most chose C');
    await slides.goto(new URL('/teach/class/', slides.url()).href);
    const voted = slides.locator('section', { has: slides.getByRole('heading', { name: 'How the room voted' }) });
    await expect.poll(() => voted.innerText(), { timeout: 5000 }).toContain('Tariq takes twenty driving lessons');
    expect(await voted.innerText()).toContain('Second vote');
    const { groups } = JSON.parse((await slides.evaluate(() => sessionStorage.getItem('coc:class'))) ?? '{}');
    expect(Object.values(groups[0].votes)).toEqual([{ first: expect.any(Object), second: expect.any(Object) }]);
  }));

describe('teams', () => {
  it('get points from the presenter, and whatever they call themselves is only text', () =>
    vote(async (slides, notes) => {
      await notes.getByRole('button', { name: 'Teams' }).click();
      await notes.getByLabel('Number of teams').selectOption('3');
      await notes.getByLabel('Name of team 1').fill('<img src=x onerror=alert(1)>');
      await notes.getByLabel('Name of team 2').fill('ينابيع');
      await notes.getByLabel('Name of team 2').press('Tab');
      await notes.getByRole('button', { name: 'One point more for ينابيع' }).click();
      await notes.getByRole('button', { name: 'One point more for ينابيع' }).click();
      await expect
        .poll(() => slides.locator('.scores li').allInnerTexts())
        .toEqual(['<img src=x onerror=alert 0', 'ينابيع 2', 'Team 3 0']);
      expect(await slides.locator('.scores img').count()).toBe(0);
      await slides.reload();
      await ready(slides);
      expect(await slides.locator('.scores li').count()).toBe(3);
      await notes.getByLabel('Number of teams').selectOption('0');
      await expect.poll(() => slides.locator('.scores').count()).toBe(0);
    }));
});

it('on one screen the hands are counted below the slide', () =>
  chromium.visit('/teach/present/two-counters/#guess.vote', {}, async (page) => {
    await ready(page);
    await press(page, 't');
    await page.locator('.tally-box input').first().waitFor();
    await press(page, 't');
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
    await page.keyboard.type('7');
    await press(page, 'Enter');
    await expect.poll(() => place(page)).toBe('guess.bars');
    await expect.poll(() => prompt(page)).toBe('Most chose A: 7 of 7.');
  }));

async function sameAs(slides: Page, notes: Page): Promise<void> {
  await expect.poll(async () => (await place(slides)) === (await place(notes))).toBe(true);
}

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { violations } from './axe.ts';
import { place, press, ready, seen } from './presenting.ts';
import { useBrowser } from './visit.ts';

const chromium = useBrowser();
const deck = '/teach/present/moment-or-thread/';
const screens = [
  [1024, 768],
  [1280, 720],
  [1920, 1080],
] as const;

const folder = new URL('../dist/teach/present/', import.meta.url);
const decks = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(new URL(`${entry.name}/index.html`, folder)))
  .map(({ name }) => name);

const present = <T>(run: (page: Page) => Promise<T>, path = deck, options = {}) =>
  chromium.visit(path, options, async (page) => {
    await ready(page);
    return run(page);
  });

describe('keys', () => {
  it('Page Down, →, Space, Enter and N go one step on; Page Up, ←, Backspace and P one back', () =>
    present(async (page) => {
      const back = ['PageUp', 'ArrowLeft', 'Backspace', 'p', 'PageUp'];
      for (const [index, key] of ['PageDown', 'ArrowRight', 'Space', 'Enter', 'n'].entries()) {
        await press(page, key);
        expect([key, await place(page)]).toEqual([key, 'guess']);
        await press(page, key);
        expect([key, await place(page)]).toEqual([key, 'guess.vote']);
        await press(page, back[index] ?? '');
        expect([back[index], await place(page)]).toEqual([back[index], 'guess']);
        await press(page, 'Home');
      }
    }));

  it('Home and End go to the ends, and the ends hold', () =>
    present(async (page) => {
      await press(page, 'End');
      expect(await place(page)).toBe('keep.show-3');
      await press(page, 'PageDown', 'Home', 'PageUp');
      expect(await place(page)).toBe('title');
    }));

  it.each(['b', '.'])('%s blackens the screen; the next key brings the picture back and goes nowhere', (key) =>
    present(async (page) => {
      await press(page, 'n', key);
      expect(await page.locator('.cover').isVisible()).toBe(true);
      await expect.poll(() => page.locator('.over [role=status]').innerText()).toBe('The screen is black.');
      await press(page, 'PageDown');
      expect(await page.locator('.cover').isVisible()).toBe(false);
      expect(await place(page)).toBe('guess');
    }),
  );

  it.each(['PageUp', 'ArrowLeft', 'ArrowRight', 'Space', 'Enter', 'Home', 'End'])(
    '%s brings a black picture back and goes nowhere',
    (key) =>
      present(async (page) => {
        await press(page, 'n', 'b', key);
        expect(await page.locator('.cover').isVisible()).toBe(false);
        expect(await place(page)).toBe('guess');
      }),
  );

  it('F fills the screen, and gives it back', () =>
    present(async (page) => {
      const isFull = () => page.evaluate(() => document.fullscreenElement !== null);
      await press(page, 'f');
      await expect.poll(isFull).toBe(true);
      await press(page, 'f');
      await expect.poll(isFull).toBe(false);
    }));

  it('a button with the focus takes its own key, once, and shows the focus', () =>
    present(async (page) => {
      await page.getByRole('button', { name: /^Back/ }).focus();
      await press(page, 'Tab');
      expect(
        await page.evaluate(() => {
          const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement as Element);
          return [document.activeElement?.textContent, outlineStyle, Number.parseFloat(outlineWidth) >= 2];
        }),
      ).toEqual(['Next →', 'solid', true]);
      await press(page, 'Space');
      expect(await place(page)).toBe('guess');
      await press(page, 'Enter');
      expect(await place(page)).toBe('guess.vote');
    }));

  it('Escape closes what is open and loses nothing; a reload keeps slide, step, counts, teams and clock', () =>
    present(async (page) => {
      await press(page, 't');
      await page.locator('.tally-box input').first().waitFor();
      await press(page, 't', '7', 'ArrowDown', '5', 'Escape', 'i', '+', 'c');
      await press(page, 'PageDown');
      const kept = () => page.evaluate(() => JSON.parse(sessionStorage.getItem('coc:class') ?? '{}'));
      const before = await kept();
      expect(before.room.timer.startedAt).toBeGreaterThan(0);
      for (const opens of ['o', 'g', '?', 'l', 'i', 'Tab']) await press(page, opens, 'Escape', 'Escape');
      expect(await kept()).toEqual(before);
      expect(await page.locator('.over-panel, .pick-slide').count()).toBe(0);
      await press(page, 'F5');
      await page.reload();
      await ready(page);
      expect(await kept()).toEqual(before);
      expect(await place(page)).toBe('check-2.bars');
      expect(await seen(page)).toContain('Most chose A: 7 of 12.');
    }, `${deck}#check-2.vote`));

  it('G finds a slide by number or word, and takes no key for itself afterwards', () =>
    present(async (page) => {
      await press(page, 'g');
      await page.keyboard.type('12');
      await press(page, 'Enter');
      expect(await place(page)).toBe('idea-7');
      await press(page, 'g');
      await page.keyboard.type('keep');
      await press(page, 'Enter', 'n');
      expect(await place(page)).toBe('keep.show-2');
    }));

  it('O shows all slides to choose from', () =>
    present(async (page) => {
      await press(page, 'o');
      const picks = page.locator('.pick-slide');
      expect(await picks.count()).toBe(await page.locator('.deck-slide').count());
      await page.getByRole('button', { name: 'Slide 13: Many say' }).click();
      expect(await place(page)).toBe('fact');
      expect(await picks.count()).toBe(0);
      await press(page, 'o', 'Escape');
      expect(await place(page)).toBe('fact');
    }));

  it('? explains the keys, and letters can be turned off there', () =>
    present(async (page) => {
      await press(page, '?');
      await page.getByLabel('Use letters as keys').uncheck();
      await press(page, 'Escape', 'b', 'n');
      expect(await page.locator('.cover').isVisible()).toBe(false);
      expect(await place(page)).toBe('title');
      await press(page, 'PageDown');
      expect(await place(page)).toBe('guess');
      await page.reload();
      await ready(page);
      await press(page, 'n');
      expect(await place(page)).toBe('guess');
    }));

  it('no key acts while a text field has the focus', () =>
    present(async (page) => {
      await press(page, 'g');
      await page.keyboard.type('bnp. ');
      await press(page, 'ArrowRight', 'Home');
      expect(await page.locator('.over-panel input').inputValue()).toBe('bnp. ');
      expect(await place(page)).toBe('title');
      expect(await page.locator('.cover').isVisible()).toBe(false);
    }));

  it('one press never does two things, and a figure gives the keys back', () =>
    present(async (page) => {
      await press(page, 'g');
      await page.keyboard.type('11');
      await press(page, 'Enter');
      const box = page.locator('.deck-slide.now .play input').first();
      const before = await box.isChecked();
      await box.focus();
      await press(page, 'Space');
      await expect.poll(() => box.isChecked()).toBe(!before);
      expect(await place(page)).toBe('idea-6');
      await box.click();
      await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
      await press(page, 'Space');
      expect(await place(page)).toBe('idea-7');
    }));

  it('all of them are buttons too', () =>
    present(async (page) => {
      await page.mouse.move(300, 300);
      for (const name of ['Next', 'Overview', 'Go to', 'Pointer', 'Black', 'Full screen', 'Larger', 'Dark', 'Help'])
        await page.getByRole('button', { name: new RegExp(`^${name}`) }).waitFor();
      await page.getByRole('button', { name: /^Next/ }).click();
      expect(await place(page)).toBe('guess');
    }));
});

describe('the place', () => {
  it('stands in the address: a link opens it, a reload keeps it', () =>
    present(async (page) => {
      await expect.poll(() => seen(page)).toContain('Correct');
      await page.reload();
      await ready(page);
      expect(await place(page)).toBe('check-2.answer');
      await expect.poll(() => seen(page)).toContain('Correct');
    }, `${deck}#check-2.answer`));

  it('the step “why” tells the reason of every choice', () =>
    present(async (page) => {
      const now = page.locator('.deck-slide.now');
      await expect.poll(() => now.locator('.why').count()).toBe(await now.locator('.choices li').count());
    }, `${deck}#check-2.why`));

  it('a wrong address opens the deck without an error', () =>
    present(async (page) => {
      for (const hash of ['#no-such', '#keep.answer', '#%E0%A4%A', '#__proto__', '#guess.vote.x=1']) {
        await page.goto('about:blank');
        await page.goto(new URL(`${deck.slice(1)}${hash}`, inject('siteUrl')).href);
        await ready(page);
        expect(await seen(page)).not.toBe('');
      }
    }));

  it('reloads with size, colours and zoom', () =>
    present(async (page) => {
      await press(page, 'g');
      await page.keyboard.type('11');
      await press(page, 'Enter', '+', '+', 'c', 'z');
      const look = () =>
        page.evaluate(() => [
          document.documentElement.dataset.theme,
          document.querySelector('.deck')?.classList.contains('zoomed'),
          document.querySelector('.deck-slide.now .stage')?.currentCSSZoom,
        ]);
      const before = await look();
      expect(before.slice(0, 2)).toEqual(['dark', true]);
      await page.reload();
      await ready(page);
      expect(await look()).toEqual(before);
    }));
});

describe('what the room must not see yet', () => {
  const flat = (text: string) =>
    text
      .replace(/&#39;|’/g, '’')
      .replace(/&quot;/g, '"')
      .replace(/&amp;/g, '&');

  it.each(decks)('%s: no key and no reason stands in the page, for any question', (name) => {
    const html = flat(readFileSync(new URL(`${name}/index.html`, folder), 'utf8'));
    const questions = [...html.matchAll(/data-item="([^"]+)" data-key-file="([^"]+)"/g)];
    expect(questions.length).toBeGreaterThanOrEqual(2);
    for (const [, item, file = ''] of questions) {
      const { choices } = JSON.parse(readFileSync(new URL(`../dist${file}`, import.meta.url), 'utf8')) as {
        choices: { id: string; text: string; key: boolean; why: string }[];
      };
      expect([item, choices.filter(({ key }) => key).length]).toEqual([item, 1]);
      for (const { why } of choices) expect(html.includes(flat(why)), `${item}: ${why}`).toBe(false);
      // But for letter, sign, id and text, the choices of a question are written alike.
      const written = choices.map(({ id }) => {
        const [line = ''] = html.match(new RegExp(`<li data-choice="${id}">.*?</li>`)) ?? [];
        return line
          .replace(id, '')
          .replace(/<svg.*?<\/svg>[A-C]/, '')
          .replace(/<span>.*?<\/span>/, '');
      });
      expect([item, new Set(written).size]).toEqual([item, 1]);
      expect(written[0]).not.toBe('');
    }
  });

  it('no key is asked for before its step, and none is left after a step back', () =>
    chromium.visit(deck, {}, async (page) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(new URL(request.url()).pathname));
      await ready(page);
      await press(page, 'g');
      await page.keyboard.type('23');
      await press(page, 'Enter', 'n', 'n');
      expect(await place(page)).toBe('check-2.bars');
      expect(asked.filter((path) => path.endsWith('.json'))).toEqual([]);
      await press(page, 'n');
      await expect.poll(() => seen(page)).toContain('Correct');
      expect(asked.filter((path) => path.endsWith('.json'))).toHaveLength(1);
      await press(page, 'p');
      expect(await page.locator('.deck-slide.now').innerHTML()).not.toMatch(/Correct|right|verdict/);
    }));

  it('an answer that cannot be loaded says so, and is tried again', () =>
    chromium.browser.newContext().then(async (context) => {
      const page = await context.newPage();
      await page.route('**/*.json', (route) => route.abort());
      await page.goto(new URL(`${deck.slice(1)}#check-2.answer`, inject('siteUrl')).href);
      await expect.poll(() => seen(page)).toContain('could not be loaded');
      await page.unroute('**/*.json');
      await press(page, 'p', 'n');
      await expect.poll(() => seen(page)).toContain('Correct');
      await context.close();
    }));
});

describe('on a projector', () => {
  /** Walk through all steps inside the page; what is too small, cut off or told too early, by place. */
  const walk = (page: Page) =>
    page.evaluate(async () => {
      const problems: string[] = [];
      const send = (key: string) => dispatchEvent(new KeyboardEvent('keydown', { key }));
      const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
      await document.fonts.ready;
      for (let last = ''; last !== location.hash; ) {
        last = location.hash;
        const slide = document.querySelector('.deck > .deck-slide.now') as HTMLElement;
        for (let wait = 0; wait < 200 && slide.textContent?.includes('on its way'); wait++) await frame();
        const texts = [...slide.querySelectorAll<HTMLElement>('*')].filter(
          (element) =>
            element.checkVisibility({ visibilityProperty: true }) &&
            !element.closest('.away') &&
            [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()),
        );
        const smallest = Math.min(
          ...texts.map((text) => Number.parseFloat(getComputedStyle(text).fontSize) * text.currentCSSZoom),
        );
        if (smallest < innerHeight / 30 - 0.1) problems.push(`${last}: letters of ${smallest} px`);
        if (texts.some((text) => text.getBoundingClientRect().right > innerWidth + 1))
          problems.push(`${last}: too wide`);
        if (slide.scrollHeight - slide.clientHeight > 1) problems.push(`${last}: to scroll`);
        const step = last.split('.')[1] ?? '';
        if (slide.querySelector('.vote') && !/answer|why|debrief/.test(step))
          if (
            /class="(right|why|verdict)|Correct\b/.test(
              slide.querySelector('.choices')?.outerHTML.replace(/<p>.*?<\/p>/g, '') ?? '',
            )
          )
            problems.push(`${last}: tells the answer`);
        send('PageDown');
        await frame();
      }
      return problems;
    });

  // The narrowest screen shows every deck; 1920 × 1080 is 1280 × 720 in larger units, and every fourth deck shows them.
  const walks = screens.flatMap(([width, height]) =>
    decks.filter((_, n) => width === 1024 || n % 4 === 0).map((name) => [name, width, height] as const),
  );
  it.each(walks)(
    'every step of %s is readable from the last row, whole, and tells no answer early, at %i × %i',
    (name, width, height) =>
      present(async (page) => expect(await walk(page)).toEqual([]), `/teach/present/${name}/`, {
        viewport: { width, height },
      }),
  );

  it.each([1, 2, 3, 4, 5])('at step %i of text size no slide is wider than the screen', (larger) =>
    present(
      async (page) => {
        await press(page, ...Array.from({ length: larger }, () => '+'));
        expect((await walk(page)).filter((problem) => !problem.endsWith('to scroll'))).toEqual([]);
      },
      deck,
      { viewport: { width: 1024, height: 768 } },
    ),
  );

  it.each(screens)(
    'text of twice the size is cut off nowhere at %i × %i: a long slide scrolls to its end',
    (width, height) =>
      present(
        async (page) => {
          await press(page, '+', '+', '+', '+', '+');
          for (const number of ['4', '10', '11', '13', '15', '23', '27']) {
            await press(page, 'g');
            await page.keyboard.type(number);
            await press(page, 'Enter');
            for (let down = 0; down < 12; down++) await press(page, 'ArrowDown');
            const end = await page.evaluate(() => {
              const slide = document.querySelector('.deck > .deck-slide.now') as HTMLElement;
              const wide = [...slide.querySelectorAll('*')].filter(
                (element) => !element.closest('svg, .away') && element.getBoundingClientRect().right > innerWidth + 1,
              );
              return { left: Math.round(slide.scrollHeight - slide.clientHeight - slide.scrollTop), wide: wide.length };
            });
            expect([number, end.left <= 4, end.wide]).toEqual([number, true, 0]);
          }
        },
        deck,
        { viewport: { width, height } },
      ),
  );

  it('is light whatever the device prefers, and dark on request', () =>
    present(
      async (page) => {
        const paper = () => page.locator('.deck').evaluate((deck) => getComputedStyle(deck).backgroundColor);
        expect(await paper()).toBe('rgb(250, 247, 241)');
        await press(page, 'c');
        expect(await paper()).toBe('rgb(20, 23, 27)');
      },
      deck,
      { colorScheme: 'dark' },
    ));

  it('Z makes a figure whole on the screen', () =>
    present(async (page) => {
      await press(page, 'g');
      await page.keyboard.type('11');
      await press(page, 'Enter', 'z');
      const box = await page.locator('.deck-slide.now figure').boundingBox();
      expect((box?.y ?? -1) >= 0 && (box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(800);
      await press(page, 'z');
      expect(await page.locator('.deck.zoomed').count()).toBe(0);
    }));

  it('keeps the screen awake where the browser can', () =>
    present(
      (page) =>
        expect.poll(() => page.evaluate(() => (window as unknown as { kept: string[] }).kept)).toEqual(['screen']),
      deck,
      {
        before: () => {
          const kept: string[] = [];
          Object.assign(window, { kept });
          const request = (what: string) => Promise.resolve(void kept.push(what));
          Object.defineProperty(Navigator.prototype, 'wakeLock', { get: () => ({ request }) });
        },
      },
    ));

  const twoScreens = () => {
    const other = { name: 'projector' };
    Object.assign(window, {
      getScreenDetails: () => Promise.resolve({ currentScreen: {}, screens: [other] }),
      filled: [] as unknown[],
    });
    Object.defineProperty(Screen.prototype, 'isExtended', { get: () => true });
    Element.prototype.requestFullscreen = (options) => {
      (window as unknown as { filled: unknown[] }).filled.push((options as { screen?: unknown } | undefined)?.screen);
      return Promise.resolve();
    };
  };
  const offer = (page: Page) => page.getByRole('button', { name: 'Slides on the other screen' });

  it('fills the other screen where there is one', () =>
    present(
      async (page) => {
        await page.mouse.move(300, 300);
        await offer(page).click();
        await expect
          .poll(() => page.evaluate(() => (window as unknown as { filled: unknown[] }).filled))
          .toEqual([{ name: 'projector' }]);
      },
      deck,
      { before: twoScreens },
    ));

  it('does not offer it to who has refused it, nor where there is none', async () => {
    await present((page) => expect.poll(() => offer(page).count()).toBe(0));
    await chromium.visit(deck, { before: twoScreens }, async (page) => {
      await page.addInitScript(() => {
        const query = () => Promise.resolve({ state: 'denied' });
        Object.defineProperty(Navigator.prototype, 'permissions', { get: () => ({ query }) });
      });
      await page.reload();
      await ready(page);
      await expect.poll(() => offer(page).count()).toBe(0);
    });
  });

  it('moves nothing by itself for who wants less motion', () =>
    present(async (page) => {
      for (const key of ['n', 'n', 'n', 'o', 'Escape', 'l', 'b', 'n']) {
        await press(page, key);
        expect([key, await page.evaluate(() => document.getAnimations().length)]).toEqual([key, 0]);
      }
    }));

  it('has a spotlight that follows the pointer, and hides a pointer that rests', () =>
    present(async (page) => {
      await press(page, 'l');
      await page.mouse.move(400, 300);
      const light = await page.locator('.spotlight').boundingBox();
      expect(Math.abs((light?.x ?? 0) + (light?.width ?? 0) / 2 - 400)).toBeLessThan(4);
      await page.locator('.deck.idle').waitFor({ timeout: 10_000 });
      expect(await page.locator('.deck').evaluate((deck) => getComputedStyle(deck).cursor)).toBe('none');
      await press(page, 'Escape');
      expect(await page.locator('.spotlight').isVisible()).toBe(false);
    }));

  it.each(['', '#check-2.bars', '#cases-2.show-3', '#idea-6'])('has no accessibility violation at %s', (hash) =>
    present(async (page) => expect(await violations(page)).toEqual([]), `${deck}${hash}`),
  );
});

describe('without script, and on paper', () => {
  it('is a long page of questions only, with a way to the answers', () =>
    chromium.visit(deck, { javaScriptEnabled: false }, async (page) => {
      expect(await page.locator('.deck-slide').filter({ visible: true }).count()).toBe(27);
      expect(await page.getByRole('link', { name: 'The lesson', exact: true }).getAttribute('href')).toBe(
        '/lessons/moment-or-thread/',
      );
    }));

  const pagesOf = async (page: Page, format: 'A4' | 'Letter') =>
    (await page.pdf({ format })).toString('latin1').match(/\/Type \/Page\b/g)?.length;

  it.each(['A4', 'Letter'] as const)('prints a slide on each page of %s, and so do the notes', (format) =>
    present(async (page) => {
      const slides = await page.locator('.deck-slide').count();
      expect(await pagesOf(page, format)).toBe(slides);
      await page.goto(new URL('/teach/presenter/moment-or-thread/', page.url()).href);
      await ready(page);
      expect(await pagesOf(page, format)).toBe(slides);
    }),
  );

  it('prints slides with notes on request, and takes the notes away again', () =>
    present(async (page) => {
      await page.evaluate(() => {
        window.print = () => document.documentElement.setAttribute('data-printed', document.body.innerText);
      });
      await page.emulateMedia({ media: 'print' });
      await press(page, '?');
      await page.locator('.help button', { hasText: 'Print' }).dispatchEvent('click');
      await page.locator('[data-printed]').waitFor({ state: 'attached' });
      expect(await page.getAttribute('html', 'data-printed')).toContain('Say “moment” with a tap on the table');
      await page.evaluate(() => dispatchEvent(new Event('afterprint')));
      expect(await page.locator('.print-notes').count()).toBe(0);
    }));
});

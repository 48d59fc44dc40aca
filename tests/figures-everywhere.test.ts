import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useBrowser, type VisitOptions, widths } from './visit.ts';

const chromium = useBrowser();

/** Every figure that one plays with: where it stands, and what a finger touches first. */
const figures: { name: string; path: string; figure: string; touch: (figure: Locator) => Locator }[] = [
  {
    name: 'two counters',
    path: '/lessons/two-counters/',
    figure: '.counters',
    touch: (figure) => figure.getByText('Full advice', { exact: true }).first(),
  },
  {
    name: 'a year of visits',
    path: '/lessons/moment-or-thread/',
    figure: '.joins',
    touch: (figure) => figure.locator('label', { hasText: 'Same person' }),
  },
  {
    name: 'a thousand visits',
    path: '/lessons/moment-or-thread/',
    figure: '.thousand',
    touch: (figure) => figure.getByText('Notes are kept', { exact: true }),
  },
  {
    name: 'the dial',
    path: '/lessons/ready-made-or-made-for-you/',
    figure: '.dial',
    touch: (figure) => figure.getByText('Tax service', { exact: true }).first(),
  },
  {
    name: 'the money',
    path: '/lessons/who-can-judge/',
    figure: '.paid',
    touch: (figure) => figure.getByText('The bank does', { exact: true }).first(),
  },
  {
    name: 'the bill',
    path: '/lessons/price-or-agreement/',
    figure: '.bill',
    touch: (figure) => figure.locator('.sorts label').first(),
  },
  {
    name: 'ten messages',
    path: '/lessons/what-they-want-to-hear/',
    figure: '.messages',
    touch: (figure) => figure.locator('.sorts label').first(),
  },
  {
    name: 'the journey',
    path: '/lessons/why-people-come-back/',
    figure: '.journey',
    touch: (figure) => figure.getByText('Nurturing', { exact: true }).first(),
  },
  {
    name: 'five per cent',
    path: '/lessons/why-people-come-back/',
    figure: '.five',
    touch: (figure) => figure.getByText('50', { exact: true }).first(),
  },
  {
    name: 'the plan',
    path: '/lessons/serve-sell-speak/',
    figure: '.plan',
    touch: (figure) => figure.locator('tbody label').first(),
  },
  {
    name: 'the walk',
    path: '/lessons/which-is-my-business/',
    figure: '.walk',
    touch: (figure) => figure.getByRole('slider'),
  },
  {
    name: 'two lives',
    path: '/lessons/where-the-words-came-from/',
    figure: '.lives',
    touch: (figure) => figure.getByRole('slider'),
  },
  {
    name: 'the court',
    path: '/lessons/where-sources-disagree/',
    figure: '.court',
    touch: (figure) => figure.getByText('Time', { exact: true }),
  },
  {
    name: 'six chairs',
    path: '/lessons/in-other-languages/',
    figure: '.chairs',
    touch: (figure) => figure.getByLabel('One language'),
  },
  {
    name: 'the definition',
    path: '/play/definition/',
    figure: 'figure.definition',
    touch: (figure) => figure.getByRole('button', { name: 'The duty frame' }),
  },
  {
    name: 'ten years',
    path: '/play/ten-years/',
    figure: 'figure.ten-years',
    touch: (figure) => figure.getByText('customers', { exact: true }),
  },
  {
    name: 'the circles',
    path: '/disagreements/',
    figure: '[data-island=circles]',
    touch: (figure) => figure.locator('.choose label', { hasText: 'Merriam-Webster' }),
  },
  {
    name: 'the sorting bench',
    path: '/examples/',
    figure: '[data-island=sorting]',
    touch: (figure) => figure.locator('.list label').first(),
  },
];

/** Figures without controls. */
const stills = [
  { name: 'the wider word', path: '/lessons/two-counters/', figure: '.wider' },
  { name: 'the strip of goods', path: '/lessons/who-can-judge/', figure: 'figure:has(.by-row)' },
  { name: 'the hard trades', path: '/lessons/which-is-my-business/', figure: 'figure:has(.by-row)' },
];

/** What a figure shows beyond the screen's edges; what scrolls by itself does not count. */
const outside = (page: Page, figure: string) =>
  page.evaluate((selector) => {
    const host = document.querySelector(selector);
    const parts = [...(host?.querySelectorAll('*') ?? [])].filter((part) => part.checkVisibility());
    const scrolls = parts.filter((part) => ['auto', 'scroll'].includes(getComputedStyle(part).overflowX));
    const edge = document.documentElement.clientWidth;
    return parts.flatMap((part) => {
      const { left, right, width } = part.getBoundingClientRect();
      const isOut = width > 0 && (right > edge + 1 || left < -1);
      // A thread that goes on is drawn to the edge of the page and beyond.
      const goesOn = part.closest('.visits > svg');
      if (!isOut || goesOn || part.closest('.away') || scrolls.some((box) => box.contains(part))) return [];
      return [`${part.tagName} ${part.textContent?.slice(0, 30)}: ${Math.round(left)} to ${Math.round(right)}`];
    });
  }, figure);

/** Names in drawings that lie on each other. */
const meeting = (page: Page, figure: string) =>
  page.evaluate((selector) => {
    const names = [...document.querySelectorAll(`${selector} svg text`)].filter((name) => name.checkVisibility());
    const boxes = names.map((name) => ({ name: name.textContent, box: name.getBoundingClientRect() }));
    return boxes.flatMap((one, index) =>
      boxes.slice(index + 1).flatMap((other) => {
        const [a, b] = [one.box, other.box];
        const meets = a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 3 && b.top < a.bottom - 3;
        return meets && a.width > 0 && b.width > 0 ? [`${one.name} on ${other.name}`] : [];
      }),
    );
  }, figure);

/** Letters as large as a reader who sets the browser to `percent` sees them. */
const enlarge = (page: Page, percent: number) =>
  page.evaluate((size) => {
    document.documentElement.style.fontSize = `${size}%`;
  }, percent * 1.125);

/** The words that a figure shows, and how large its letters are on the screen; none for words that are not shown. */
const letters = (page: Page, figure: string) =>
  page.evaluate((selector) => {
    const host = document.querySelector(selector) as Element;
    const walker = document.createTreeWalker(host, NodeFilter.SHOW_TEXT);
    const found: { text: string; size: number; isHeading: boolean }[] = [];
    while (walker.nextNode()) {
      const text = walker.currentNode.textContent?.trim();
      const parent = walker.currentNode.parentElement as Element;
      if (!text) continue;
      const range = document.createRange();
      range.selectNodeContents(walker.currentNode);
      const isShown = parent.checkVisibility() && !parent.closest('.away') && range.getBoundingClientRect().width > 1;
      const scale = parent instanceof SVGGraphicsElement ? (parent.getScreenCTM()?.a ?? 1) : 1;
      const size = isShown ? Number.parseFloat(getComputedStyle(parent).fontSize) * scale : 0;
      found.push({ text, size, isHeading: !!parent.closest('thead') });
    }
    return found;
  }, figure);

/**
 * Words that stay small when letters are twice as large, with no larger ones in the figure that say the same. What is as
 * large as running text then is large enough, and a table with its cells below each other has no row of headings.
 */
async function tooSmall(page: Page, figure: string): Promise<string[]> {
  const normal = await letters(page, figure);
  const running = await page.evaluate(() => {
    const root = document.documentElement;
    const doubled = 2 * Number.parseFloat(getComputedStyle(root).fontSize);
    root.style.fontSize = `${doubled}px`;
    return doubled;
  });
  const large = await letters(page, figure);
  return normal.flatMap(({ text, size, isHeading }, index) => {
    const isGrown = (now = 0) => now > 0 && now >= Math.min(1.8 * size, running);
    const now = large[index]?.size;
    if (size === 0 || isGrown(now) || (isHeading && now === 0)) return [];
    const says = (other: { text: string }) => other.text.toLowerCase().includes(text.toLowerCase());
    return large.some((other) => isGrown(other.size) && says(other)) ? [] : [`${text}: ${size} to ${now}`];
  });
}

/** What moves, where each part of a figure stands, and what its drawings are made of. */
type Shape = { moving: number; boxes: (string | number)[][]; drawings: string[] };
declare global {
  interface Window {
    shapeOf(host: Element): Shape;
    /** A figure's shape three frames after it was first touched. */
    soon?: Shape;
  }
}

const shape = (figure: Locator) => figure.evaluate((host) => window.shapeOf(host));

/** Keep the shape of a figure as it is three frames after the first touch: what follows the words is there by then. */
const watch = (figure: Locator) =>
  figure.evaluate((host) => {
    window.shapeOf = () => {
      const from = host.getBoundingClientRect();
      const parts = [...host.querySelectorAll('*')].filter((part) => part.checkVisibility());
      const boxes = parts.map((part) => {
        const { left, top, width, height } = part.getBoundingClientRect();
        return [part.tagName, ...[left - from.left, top - from.top, width, height].map(Math.round)];
      });
      const moving = document.getAnimations().filter(({ playState }) => playState === 'running').length;
      return { moving, boxes, drawings: [...host.querySelectorAll('svg')].map((drawing) => drawing.innerHTML) };
    };
    const frame = () => new Promise((next) => requestAnimationFrame(() => setTimeout(next)));
    const keep = async ({ type, target }: Event) => {
      if (type === 'click' && !(target as Element).closest('button')) return;
      for (let frames = 0; frames < 3; frames += 1) await frame();
      window.soon ??= window.shapeOf(host);
    };
    for (const touched of ['input', 'change', 'click']) host.addEventListener(touched, keep);
  });

/** A finger at the middle of a control; of a slider, at its start; of a list, the choice that the finger makes there. */
async function tap(control: Locator): Promise<void> {
  await control.scrollIntoViewIfNeeded();
  const tag = await control.evaluate(({ tagName }) => tagName);
  if (tag === 'SELECT') {
    await control.tap();
    await control.selectOption('Russian');
  } else if (tag === 'INPUT') await control.tap({ position: { x: 30, y: 20 } });
  else await control.tap();
}

describe.each(figures)('$name', ({ path, figure: selector, touch }) => {
  it('is played by touch on the smallest phone, says each change once, and stays on the screen', () =>
    chromium.visit(path, { width: 320, hasTouch: true }, async (page) => {
      const figure = page.locator(selector);
      const status = figure.getByRole('status');
      expect(await status.count()).toBe(1);
      expect(await outside(page, selector)).toEqual([]);
      await touch(figure).scrollIntoViewIfNeeded();
      await figure.dispatchEvent('pointerover');
      await page.locator(`${selector}[data-ready]`).waitFor();
      const before = await status.innerText();
      await status.evaluate((element) => {
        const heard: string[] = [];
        Object.assign(window, { heard });
        const keep = () => {
          const text = (element as HTMLElement).innerText;
          if (text !== heard.at(-1)) heard.push(text);
        };
        new MutationObserver(keep).observe(element, { childList: true, characterData: true, subtree: true });
      });
      await tap(touch(figure));
      await expect.poll(() => status.innerText()).not.toBe(before);
      // Style alone redraws some figures: then nothing in the page changes but what is shown.
      await page.waitForTimeout(120);
      const heard = await page.evaluate(() => (window as unknown as { heard: string[] }).heard);
      expect(heard.length).toBeLessThanOrEqual(1);
      expect(await outside(page, selector)).toEqual([]);
    }));

  it('is at its end at once for readers who want less motion, and for all others soon', async () => {
    const play = (options: VisitOptions) =>
      chromium.visit(path, { hasTouch: true, ...options }, async (page) => {
        const figure = page.locator(selector);
        await touch(figure).scrollIntoViewIfNeeded();
        await figure.dispatchEvent('pointerover');
        await page.locator(`${selector}[data-ready]`).waitFor();
        await watch(figure);
        const before = await shape(figure);
        await tap(touch(figure));
        await page.waitForFunction(() => window.soon);
        await page.waitForTimeout(300);
        const end = await shape(figure);
        expect(end).not.toEqual(before);
        expect(end.moving).toBe(0);
        return { soon: await page.evaluate(() => window.soon), end };
      });
    const less = () => localStorage.setItem('coc:settings', '{"motion":"less"}');
    const [still, switched, moved] = await Promise.all([
      play({}),
      play({ reducedMotion: 'no-preference', before: less }),
      play({ reducedMotion: 'no-preference' }),
    ]);
    expect(still.soon).toEqual(still.end);
    expect(switched).toEqual(still);
    expect(moved.end).toEqual(still.end);
  });

  it.each([widths.phone, widths.laptop])('has words that grow with the letters of the reader, at %i px', (width) =>
    chromium.visit(path, { width }, async (page) => {
      expect(await tooSmall(page, selector)).toEqual([]);
      expect(await outside(page, selector)).toEqual([]);
      expect(await meeting(page, selector)).toEqual([]);
    }),
  );

  it('keeps inside a phone with letters twice as large, and on a projector, before its script has loaded', () => {
    // Without service workers nothing but the figure has a script to ask for.
    const before = () => void Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
    return chromium.visit(path, { width: widths.phone, before }, async (page) => {
      const scripts: string[] = [];
      page.on('request', (request) => {
        if (request.resourceType() === 'script') scripts.push(request.url());
      });
      await page.locator(selector).scrollIntoViewIfNeeded();
      await enlarge(page, 200);
      expect(await outside(page, selector)).toEqual([]);
      expect(await meeting(page, selector)).toEqual([]);
      await page.setViewportSize({ width: widths.projector, height: 1080 });
      expect(await outside(page, selector)).toEqual([]);
      expect(await meeting(page, selector)).toEqual([]);
      expect(await page.locator(`${selector}[data-ready]`).count()).toBe(0);
      expect(scripts).toEqual([]);
    });
  });
});

describe.each(stills)('$name', ({ path, figure }) => {
  it.each([widths.phone, widths.laptop])('has words that grow with the letters of the reader, at %i px', (width) =>
    chromium.visit(path, { width }, async (page) => {
      expect(await tooSmall(page, figure)).toEqual([]);
      expect(await outside(page, figure)).toEqual([]);
      expect(await meeting(page, figure)).toEqual([]);
    }),
  );

  it('keeps inside the smallest phone, one with letters twice as large, and a projector', () =>
    chromium.visit(path, { width: 320, javaScriptEnabled: true }, async (page) => {
      expect(await outside(page, figure)).toEqual([]);
      expect(await meeting(page, figure)).toEqual([]);
      await page.setViewportSize({ width: widths.phone, height: 800 });
      await enlarge(page, 200);
      expect(await outside(page, figure)).toEqual([]);
      expect(await meeting(page, figure)).toEqual([]);
      await page.setViewportSize({ width: widths.projector, height: 1080 });
      expect(await outside(page, figure)).toEqual([]);
      expect(await meeting(page, figure)).toEqual([]);
    }));
});

it.each([...new Set([...figures, ...stills].map(({ path }) => path))])(
  'drawings of %s take the colours that a reader has set',
  (path) =>
    chromium.visit(path, { forcedColors: 'active', colorScheme: 'dark' }, async (page) => {
      const own = await page.evaluate(() => {
        const probe = document.body.appendChild(document.createElement('i'));
        const colour = (name: string) => {
          probe.style.color = name;
          return getComputedStyle(probe).color;
        };
        const allowed = ['CanvasText', 'Canvas', 'ButtonText', 'Highlight', 'LinkText'].map(colour);
        const drawn = [...document.querySelectorAll('.figure svg :is(text, circle, rect)')].filter(
          (part) => part.checkVisibility() && !part.closest('.mark'),
        );
        return drawn.flatMap((part) => {
          const { fill } = getComputedStyle(part);
          const isFree = fill !== 'none' && !allowed.includes(fill) && !/, 0\)$/.test(fill);
          return isFree && !part.matches('.f-band') ? [`${part.tagName}.${part.getAttribute('class')}: ${fill}`] : [];
        });
      });
      expect([...new Set(own)]).toEqual([]);
    }),
);

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');

type Theme = 'light' | 'dark';
const colours = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/gi)].map(([, name, light, dark]) => [
    name as string,
    { light: light as string, dark: dark as string },
  ]),
);

function colour(name: string, theme: Theme): string {
  const found = colours.get(name);
  if (!found) throw new Error(`tokens.css has no colour --${name}`);
  return found[theme];
}

/** Relative luminance as WCAG 2.2 defines it, 0 to 1. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((start) => {
    const c = Number.parseInt(hex.slice(start, start + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast ratio as WCAG 2.2 defines it, 1 to 21. */
function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

const themes: Theme[] = ['light', 'dark'];
const grounds = ['paper', 'sheet', 'well'];

describe('contrast of the colour tokens', () => {
  it('contrast of black and white is 21', () => expect(contrast('#000000', '#ffffff')).toBeCloseTo(21));

  it.each(
    themes.flatMap((theme) => [
      ...['ink', 'ink-2', 'moment', 'thread'].flatMap((text) => grounds.map((ground) => ({ theme, text, ground }))),
      ...['moment', 'ink', 'ink-2'].map((text) => ({ theme, text, ground: 'moment-wash' })),
      ...['thread', 'ink', 'ink-2'].map((text) => ({ theme, text, ground: 'thread-wash' })),
      { theme, text: 'paper', ground: 'ink' },
    ]),
  )('contrast of text $text on $ground is AAA, 7 to 1, in $theme', ({ theme, text, ground }) => {
    expect(contrast(colour(text, theme), colour(ground, theme))).toBeGreaterThanOrEqual(7);
  });

  it.each(
    themes.flatMap((theme) =>
      ['moment-mark', 'thread-mark', 'edge', 'spine-line'].flatMap((mark) =>
        grounds.map((ground) => ({ theme, mark, ground })),
      ),
    ),
  )('contrast of shape $mark on $ground is 3 to 1 in $theme', ({ theme, mark, ground }) => {
    expect(contrast(colour(mark, theme), colour(ground, theme))).toBeGreaterThanOrEqual(3);
  });
});

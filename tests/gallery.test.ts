import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import {
  circlesExamples,
  definitionExamples,
  profileExamples,
  sortingExamples,
  visitExamples,
} from '../src/testing/examples.ts';
import {
  chairExamples,
  courtExamples,
  journeyExamples,
  lifeExamples,
  planExamples,
  stayExamples,
  walkExamples,
} from '../src/testing/figure-examples.ts';
import {
  billExamples,
  counterExamples,
  messageExamples,
  moneyExamples,
  stripExamples,
  testedExamples,
} from '../src/testing/lesson-figure-examples.ts';
import { tenYearsExamples } from '../src/testing/ten-years-examples.ts';

const page = readFileSync(fileURLToPath(new URL('../dist/gallery/index.html', import.meta.url)), 'utf8');

/** What an example of each kind is called. */
const kinds = {
  nothing: /^(no|nothing|nobody|all weights nought)\b/,
  one: /\b(one|only)\b|the asker pays/,
  tie: /\b(tie|both pay|same year|two words on every|in the middle)\b/,
  most: /\b(most|all|every|everything|longest|large|last|both ends)\b|taut/,
  long: /very long/,
  rtl: /^right-to-left/,
};
type Kind = keyof typeof kinds;

/** The kinds of state that a figure has: some have no words of their own, or nothing that could be even. */
const figures: { figure: string; examples: readonly { name: string }[]; has: readonly Kind[] }[] = [
  { figure: 'two counters', examples: counterExamples, has: ['nothing', 'one', 'tie', 'most', 'long', 'rtl'] },
  { figure: 'visits', examples: visitExamples, has: ['nothing', 'one', 'tie', 'most'] },
  { figure: 'two tests', examples: testedExamples, has: ['nothing', 'one', 'tie', 'most', 'long', 'rtl'] },
  { figure: 'the money', examples: moneyExamples, has: ['nothing', 'one', 'tie', 'long', 'rtl'] },
  { figure: 'strips', examples: stripExamples, has: ['nothing', 'one', 'tie', 'most', 'long', 'rtl'] },
  { figure: 'the bill', examples: billExamples, has: ['nothing', 'one', 'tie', 'most', 'long', 'rtl'] },
  { figure: 'ten messages', examples: messageExamples, has: ['nothing', 'one', 'tie', 'most', 'long', 'rtl'] },
  { figure: 'the journey', examples: journeyExamples, has: ['nothing', 'one', 'most', 'long', 'rtl'] },
  { figure: 'five per cent', examples: stayExamples, has: ['nothing', 'one', 'most'] },
  { figure: 'the plan', examples: planExamples, has: ['nothing', 'one', 'tie', 'most', 'long', 'rtl'] },
  { figure: 'the walk', examples: walkExamples, has: ['nothing', 'one', 'tie', 'most', 'long', 'rtl'] },
  { figure: 'profiles', examples: profileExamples, has: ['nothing', 'one', 'tie', 'most', 'long', 'rtl'] },
  { figure: 'two lives', examples: lifeExamples, has: ['nothing', 'one', 'tie', 'most', 'long', 'rtl'] },
  { figure: 'the court', examples: courtExamples, has: ['nothing', 'one', 'tie', 'most', 'long', 'rtl'] },
  { figure: 'six chairs', examples: chairExamples, has: ['nothing', 'one', 'tie', 'most', 'long', 'rtl'] },
  { figure: 'circles', examples: circlesExamples, has: ['nothing', 'one', 'tie', 'most'] },
  { figure: 'the sorting bench', examples: sortingExamples.sorts, has: ['nothing', 'one', 'tie', 'most'] },
  { figure: 'the definition', examples: definitionExamples, has: ['nothing', 'one', 'tie', 'most', 'long', 'rtl'] },
  { figure: 'ten years', examples: tenYearsExamples, has: ['one', 'tie', 'most', 'rtl'] },
];

describe('the gallery', () => {
  it.each(figures)('shows every state of $figure', ({ examples, has }) => {
    const names = examples.map(({ name }) => name);
    for (const kind of has)
      expect([kind, names.filter((name) => kinds[kind].test(name)).length > 0]).toEqual([kind, true]);
    const absent = names.filter((name) => !page.includes(`<p class="small">${name.replaceAll('&', '&amp;')}`));
    expect(absent).toEqual([]);
  });

  it('runs every example that is right-to-left in that direction', () => {
    const shown = [...page.matchAll(/<(?:div|form)([^>]*)><p class="small">right-to-left/g)];
    expect(shown.length).toBeGreaterThan(12);
    expect(shown.filter(([, attributes]) => !attributes?.includes('dir="rtl"')).map(([text]) => text)).toEqual([]);
  });
});

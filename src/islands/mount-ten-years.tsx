import { hydrate, render } from 'preact';
import { guessAt } from '../charts/income-layout.ts';
import { formatIgnored } from '../domain/questionnaire/format-ignored.ts';
import { toGuess } from '../domain/ten-years/guess.ts';
import { manyBrief } from '../domain/ten-years/plan.ts';
import {
  formatTenYears,
  mostSeeds,
  parseTenYears,
  start,
  type TenYears,
  type Word,
} from '../domain/ten-years/state.ts';
import { afterPaint } from './after-paint.ts';
import { keepInLink } from './keep-in-link.ts';
import type { Mount } from './registry.ts';
import { type Acts, type Shown, TenYearsFigure } from './TenYearsFigure.tsx';
import { TenYearsTable } from './TenYearsTable.tsx';
import { viewOf } from './ten-years-view.ts';

/** Make the ten years live. All numbers follow from the state, which the address keeps. */
export const mount: Mount = (host) => {
  const live = host.querySelector<HTMLElement>('.live');
  const inTable = host.querySelector<HTMLElement>('.live-table');
  if (!live || !inTable) return;
  let state = start;
  let news = '';

  let drawn: Shown = { state, view: viewOf(state) };
  const figure = () => <TenYearsFigure {...{ state, drawn, news }} view={viewOf(state)} {...acts} />;
  const table = () => <TenYearsTable {...drawn} />;
  // Slider and verdict answer first; the pictures follow in the next frame, and with them what no reader waits for.
  const follow = () => {
    drawn = { state, view: viewOf(state) };
    render(figure(), live);
    render(table(), inTable);
    save(formatTenYears(state));
  };
  const show = () => {
    render(figure(), live);
    afterPaint(follow);
  };
  const set = (changed: Partial<TenYears>, said = '') => {
    state = { ...state, ...changed };
    news = said;
    show();
  };
  const presses: Record<string, () => void> = {
    copy: () => set({ plan: manyBrief }),
    run: () => set({ seed: (state.seed % mostSeeds) + 1 }, 'Chance has drawn other people.'),
    reset: () => set(start, 'Everything is as at the start.'),
  };
  const acts: Acts = {
    onPlan: (plan) => set({ plan }),
    onGuess: (guess) => set({ guess: guess.map((value) => (value === null ? null : toGuess(value))) }),
    onWord: (word) => set({ word }, wordNews(word)),
    onPress: (button) => presses[button]?.(),
    onDraw: (event) => {
      const chart = (event.currentTarget as Element).querySelector('.income');
      const isPressed = event.type === 'pointerdown' ? event.button === 0 : event.buttons === 1;
      if (!chart || !isPressed || !chart.contains(event.target as Node)) return;
      const { left, top, width, height } = chart.getBoundingClientRect();
      const across = (event.clientX - left) / width;
      const { index, value } = guessAt(across, (event.clientY - top) / height, viewOf(state).scale);
      if (state.guess[index] !== value) set({ guess: state.guess.with(index, value) });
    },
  };
  const read = (fragment: string) => {
    const link = parseTenYears(fragment);
    state = link.state;
    news = formatIgnored(link.ignored);
  };
  const save = keepInLink((fragment) => {
    read(fragment);
    show();
  });

  // The first render must equal the markup; only then may it follow the link, or inputs that were touched meanwhile.
  const touched = [...live.querySelectorAll('input')]
    .filter(({ type, checked, value }) => (type === 'radio' ? checked : value !== ''))
    .map(({ name, value }) => `${name}=${value}`);
  hydrate(figure(), live);
  hydrate(table(), inTable);
  const isLinked = location.hash.includes('=');
  read(isLinked ? location.hash : touched.join('&'));
  if (!isLinked && state.word !== start.word) news = wordNews(state.word);
  show();
};

const wordNews = (word: Word) => `Plan B now says “${word}”. No number has changed.`;

import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { moneyExamples, testedExamples } from '../testing/lesson-figure-examples.ts';
import { Money } from './Money.tsx';
import { TwoTests } from './TwoTests.tsx';

/** Markup with a line for each element, for snapshots that a person can read. */
const lines = (markup: string) => markup.replaceAll('><', '>\n<');

describe('Money', () => {
  it.each(moneyExamples)('draws: $name', ({ name: _, rtl: __, ...props }) => {
    expect(lines(renderToString(<Money {...props} />))).toMatchSnapshot();
  });
});

describe('TwoTests', () => {
  it.each(testedExamples)('draws: $name', ({ rows }) => {
    expect(lines(renderToString(<TwoTests rows={rows} />))).toMatchSnapshot();
  });
});

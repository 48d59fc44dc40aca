import render from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { chairExamples, journeyExamples, lifeExamples, stayExamples } from '../testing/figure-examples.ts';
import { FivePerCent } from './FivePerCent.tsx';
import { JourneyMap } from './JourneyMap.tsx';
import { SixChairs } from './SixChairs.tsx';
import { TwoLives } from './TwoLives.tsx';

/** One line for each element, so that a change in a drawing is read as a change of lines. */
const drawn = (html: string) => html.replaceAll('><', '>\n<');

describe('what the figures draw', () => {
  it.each(journeyExamples)('journey: $name', ({ name: _, ...props }) =>
    expect(drawn(render(<JourneyMap {...props} />))).toMatchSnapshot(),
  );
  it.each(stayExamples)('five per cent: $name', ({ name: _, ...props }) =>
    expect(drawn(render(<FivePerCent {...props} />))).toMatchSnapshot(),
  );
  it.each(lifeExamples)('two lives: $name', ({ name: _, ...props }) =>
    expect(drawn(render(<TwoLives {...props} />))).toMatchSnapshot(),
  );
  it.each(chairExamples)('six chairs: $name', ({ name: _, ...props }) =>
    expect(drawn(render(<SixChairs {...props} />))).toMatchSnapshot(),
  );
});

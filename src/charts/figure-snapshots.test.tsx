import render from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import {
  chairExamples,
  courtExamples,
  journeyExamples,
  lifeExamples,
  planExamples,
  stayExamples,
} from '../testing/figure-examples.ts';
import { FivePerCent } from './FivePerCent.tsx';
import { JourneyMap } from './JourneyMap.tsx';
import { Plan } from './Plan.tsx';
import { SixChairs } from './SixChairs.tsx';
import { SourceCourt } from './SourceCourt.tsx';
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
  it.each(planExamples)('plan: $name', ({ name: _, ...props }) =>
    expect(drawn(render(<Plan {...props} />))).toMatchSnapshot(),
  );
  it.each(courtExamples)('source court: $name', ({ name: _, ...props }) =>
    expect(drawn(render(<SourceCourt {...props} />))).toMatchSnapshot(),
  );
  it.each(chairExamples)('six chairs: $name', ({ name: _, ...props }) =>
    expect(drawn(render(<SixChairs {...props} />))).toMatchSnapshot(),
  );
});

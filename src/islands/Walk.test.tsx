import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { walkExamples } from '../testing/figure-examples.ts';
import { Walk } from './Walk.tsx';

describe('Walk', () => {
  it.each(walkExamples)('draws: $name', ({ name: _, ...props }) => {
    expect(renderToString(<Walk {...props} />).replaceAll('><', '>\n<')).toMatchSnapshot();
  });
  it('counts one needed answer as one', () => {
    const told = ({ count, steps }: (typeof walkExamples)[number]) =>
      renderToString(<Walk steps={steps} count={count} />);
    expect(walkExamples.map(told).filter((html) => html.includes('1 more answer is needed'))).toHaveLength(1);
    expect(walkExamples.map(told).join('')).not.toContain('1 more answers');
  });
});

import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { relations } from '../domain/circles/relations.ts';
import { circlesExamples } from '../testing/examples.ts';
import { Circles } from './Circles.tsx';
import { layoutCircles } from './circles-layout.ts';

/** One element a line. */
const drawn = (circles: Parameters<typeof Circles>[0]['circles']) =>
  render(<Circles circles={circles} />).replaceAll('><', '>\n<');

describe('Circles', () => {
  it.each(circlesExamples)('Circles draws $name', ({ circles }) => expect(drawn(circles)).toMatchSnapshot());
  it.each(relations)('Circles draws %s', (relation) => expect(drawn(layoutCircles(relation))).toMatchSnapshot());

  it('Circles leaves out the word and the knot of a circle that is not there', () => {
    const html = drawn(layoutCircles('customer-only'));
    expect(html).toContain('>customer<');
    expect(html).not.toContain('>client<');
    expect(html).not.toContain('f-knot');
  });
});

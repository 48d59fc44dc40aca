import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { sortingExamples } from '../testing/examples.ts';
import { AgreementStrip } from './AgreementStrip.tsx';
import { labelAgreement, layoutAgreement } from './agreement-layout.ts';

describe('AgreementStrip', () => {
  it.each(sortingExamples.sorts)('AgreementStrip draws $name, and a voice under it', ({ placed }) => {
    const marks = layoutAgreement(sortingExamples.cards, placed);
    const yours = <AgreementStrip marks={marks} labels={labelAgreement(marks)} />;
    const vendor = <AgreementStrip marks={layoutAgreement(sortingExamples.cards, placed, 'vendor')} />;
    expect(`${render(yours)}\n${render(vendor)}`.replaceAll('><', '>\n<')).toMatchSnapshot();
  });
});

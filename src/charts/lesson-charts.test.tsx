import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import {
  billExamples,
  counterExamples,
  messageExamples,
  moneyExamples,
  stripExamples,
  testedExamples,
  yearExamples,
} from '../testing/lesson-figure-examples.ts';
import { Bill, BillTable } from './Bill.tsx';
import { Counters, CountersTable } from './Counters.tsx';
import { Messages, MessagesTable } from './Messages.tsx';
import { Money } from './Money.tsx';
import { StripLine } from './StripLine.tsx';
import { layoutStrip } from './strip-layout.ts';
import { TwoTests } from './TwoTests.tsx';
import { VisitsLine } from './VisitsLine.tsx';
import { layoutYear } from './year-layout.ts';

/** Markup with a line for each element, for snapshots that a person can read. */
const lines = (markup: string) => markup.replaceAll('><', '>\n<');

describe('what the figures of the first lessons draw', () => {
  it.each(moneyExamples)('money: $name', ({ name: _, rtl: __, ...props }) => {
    expect(lines(renderToString(<Money {...props} />))).toMatchSnapshot();
  });
  it.each(testedExamples)('two tests: $name', ({ rows }) => {
    expect(lines(renderToString(<TwoTests rows={rows} />))).toMatchSnapshot();
  });
  it.each(counterExamples)('two counters: $name', ({ name: _, ...props }) => {
    expect(lines(renderToString(<Counters {...props} />))).toMatchSnapshot();
    expect(lines(renderToString(<CountersTable {...props} />))).toMatchSnapshot();
  });
  it.each(billExamples)('bill: $name', ({ name: _, ...props }) => {
    expect(lines(renderToString(<Bill {...props} />))).toMatchSnapshot();
    expect(lines(renderToString(<BillTable {...props} />))).toMatchSnapshot();
  });
  it.each(messageExamples)('messages: $name', ({ name: _, ...props }) => {
    expect(lines(renderToString(<Messages {...props} />))).toMatchSnapshot();
    expect(lines(renderToString(<MessagesTable {...props} />))).toMatchSnapshot();
  });
  it.each(stripExamples)('strip: $name', ({ name: _, things, ...props }) => {
    expect(lines(renderToString(<StripLine things={layoutStrip(things, 34)} {...props} />))).toMatchSnapshot();
  });
  it.each(yearExamples)('a year: $name', ({ visited, join }) => {
    const { visits } = layoutYear(visited, join);
    expect(lines(renderToString(<VisitsLine visits={visits.map(({ x }) => x)} join={join} open />))).toMatchSnapshot();
  });
});

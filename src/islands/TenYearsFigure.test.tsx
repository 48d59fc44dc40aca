import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { moneyY } from '../charts/income-layout.ts';
import { PlanPicture } from '../charts/PlanPicture.tsx';
import { tenYearsExamples } from '../testing/ten-years-examples.ts';
import { TenYearsFigure } from './TenYearsFigure.tsx';
import { TenYearsTable } from './TenYearsTable.tsx';
import { viewOf } from './ten-years-view.ts';

const views = tenYearsExamples.map(({ name, state }) => {
  const view = viewOf(state);
  const { ranges, runs, scale, perMark } = view;
  const pictures = ranges.map((range, index) =>
    render(
      <PlanPicture
        ranges={range}
        run={runs[index] ?? { people: [], income: [] }}
        guess={index === 1 ? state.guess : []}
        {...{ scale, perMark }}
      />,
    ),
  );
  return {
    name,
    view,
    pictures,
    all: render(<TenYearsFigure state={state} view={view} />),
    table: render(<TenYearsTable state={state} view={view} />),
  };
});
const view = (name: string) => views.find((each) => each.name === name) as (typeof views)[number];
const numbersIn = (text: string) => Number(text.replaceAll(',', '').replace('−', '-'));

describe('PlanPicture', () => {
  it.each(views)('PlanPicture of $name', ({ pictures }) =>
    expect(pictures[1]?.replaceAll('><', '>\n<')).toMatchSnapshot(),
  );

  it('PlanPicture of equal numbers is the same picture, whatever the word', () => {
    const tie = view('a tie: equal numbers, other words');
    expect(tie.pictures[1]).toBe(tie.pictures[0]);
    expect(view('equal numbers and words').pictures).toEqual(tie.pictures);
  });
});

describe('TenYearsTable', () => {
  it.each(views)(
    'TenYearsTable of $name has the means that the picture draws',
    ({ view: { scale }, pictures, table }) => {
      const rows = [...table.matchAll(/<tr><th scope="row">\d+<\/th>(.*?)<\/tr>/g)].map(([, cells]) =>
        [...(cells ?? '').matchAll(/<td>(.*?)<\/td>/g)].map(([, text]) => text ?? ''),
      );
      expect(rows.length).toBe(10);
      for (const [which, picture] of pictures.entries()) {
        const drawn = [...(/class="mean" d="([^"]+)"/.exec(picture)?.[1] ?? '').matchAll(/[ML][\d.]+ (-?[\d.]+)/g)];
        expect(drawn.length).toBe(10);
        for (const [index, [, y]] of drawn.entries()) {
          const told = numbersIn(rows[index]?.[which * 3] ?? '');
          expect(Math.abs(moneyY(scale, told) - Number(y))).toBeLessThanOrEqual(0.11);
        }
      }
    },
  );

  it('TenYearsTable has a column for a guess only when there is one', () => {
    expect(view('the start').table).not.toContain('your guess');
    expect(view('a guess for one year').table).toContain('your guess');
  });
});

describe('TenYearsFigure', () => {
  it.each(views)('TenYearsFigure of $name has one status and nothing odd', ({ all, table }) => {
    expect(all.match(/role="status"/g)).toHaveLength(1);
    expect(all + table).not.toMatch(/NaN|undefined|null|Infinity|style=/);
  });

  it('TenYearsFigure says in words how a guess turned out', () => {
    expect(view('a guess far above the range').all).toContain('Your guess ends above the range');
    expect(view('a guess for one year').all).toContain('Set your guess for year 10 too');
  });
});

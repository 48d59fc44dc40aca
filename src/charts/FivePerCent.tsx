import { StayLines } from './StayLines.tsx';
import { formatYears, layoutStay } from './stay-layout.ts';

interface Props {
  /** Of 100 buyers, how many leave each year at first. */
  leaving: number;
  /** Assumed profit from one buyer in one year. */
  yearly: number;
}

/** The extra profit as a reader sees it: "100 per cent", "14 per cent". */
export function formatGain(gain: number): string {
  return `${Math.round(gain)} per cent`;
}

/** Five fewer of 100 leave each year: how long one buyer stays before and after, and what that brings. */
export function FivePerCent({ leaving, yearly }: Props) {
  const { before, after, gain } = layoutStay(leaving, yearly);
  const each = ({ years, profit }: typeof before) => `${formatYears(years)} years and brings ${formatYears(profit)}`;
  return (
    <>
      <p role="status">
        {`If ${before.leaving} of 100 leave each year, one buyer stays ${each(before)}. If ${after.leaving} leave, ${each(after)}: `}
        <b>{formatGain(gain)} more.</b>
      </p>
      <StayLines lines={[before, after]} />
    </>
  );
}

import { type Flow, layoutMoney, type Payer } from './money-layout.ts';

interface Props {
  /** Names of the three parties, in place. */
  asker: string;
  expert: string;
  seller: string;
  /** What each payer pays with, `fee`; who is missing pays nothing. */
  pays: Partial<Record<Payer, string>>;
  /** The words at the gain's line. */
  gain: string;
}

/** Money comes to an expert from one side or both; the gain points back to where it comes from. */
export function Money({ asker, expert, seller, pays, gain }: Props) {
  const flows = layoutMoney(Object.keys(pays) as Payer[]);
  const gap = (payer: Payer) => {
    const flow = flows.find((each) => each.payer === payer);
    return <div>{flow && <Gap flow={flow} money={pays[payer] ?? ''} gain={gain} />}</div>;
  };
  return (
    <div class="money">
      <b>{asker}</b>
      {gap('asker')}
      <b>{expert}</b>
      {gap('seller')}
      <b>{seller}</b>
    </div>
  );
}

function Gap({ flow: { money, gain }, money: paid, gain: gained }: { flow: Flow; money: string; gain: string }) {
  const end = `${gain.to}%`;
  return (
    <>
      <span>{paid}</span>
      <svg width="100%" height="44" aria-hidden="true">
        <line class="f-paid" x1={`${money.from}%`} x2={`${money.to}%`} y1="10" y2="10" />
        <svg x={`${money.to}%`} y="10">
          <path class="f-paid" d={money.to > money.from ? 'M-7-5 0 0-7 5' : 'M7-5 0 0 7 5'} />
        </svg>
        {gain.drawn === 'thread' ? (
          <>
            <line class="f-line" x1={`${gain.from}%`} x2={end} y1="33" y2="33" />
            <rect class="f-knot" x={end} y="26.5" width="13" height="13" transform="translate(-6.5)" />
          </>
        ) : (
          <>
            <line class="f-dots" x1={`${gain.from}%`} x2={end} y1="33" y2="33" />
            <circle class="f-point" cx={end} cy="33" r="6.5" />
          </>
        )}
      </svg>
      <span>{gained}</span>
    </>
  );
}

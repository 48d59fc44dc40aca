import { formatLeft, formatVoices, type PlanChoice, type PlanVoice, tallyPlan } from '../domain/plan/tokens.ts';
import { Tokens } from './Tokens.tsx';

/** An action that a plan may hold. */
export interface PlanAction {
  name: string;
  voices: readonly PlanVoice[];
}

export interface PlanProps {
  choices: readonly PlanChoice[];
  /** The action that the reader chose or dropped last. */
  last?: (PlanAction & PlanChoice) | undefined;
}

const given = ({ counter, orders }: PlanChoice) =>
  counter && orders ? 'for both' : counter ? 'for the counter' : orders ? 'for the orders' : 'not in the plan';

/** What the plan spends, in words and tokens; after a choice, who recommends that action and for whom. */
export function Plan({ choices, last }: PlanProps) {
  const tally = tallyPlan(choices);
  return (
    <>
      <p role="status">
        <b>{formatLeft(tally)}</b> Counter {tally.counter}, orders {tally.orders}.
        {last && ` ${last.name}: ${given(last)}. ${formatVoices(last.voices)}`}
      </p>
      <Tokens {...tally} />
    </>
  );
}

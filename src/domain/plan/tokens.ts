/** Tokens that a plan has to give. */
export const tokenCount = 10;

/** Which of the two groups an action is for. */
export interface PlanChoice {
  counter: boolean;
  orders: boolean;
}

/** How a plan spends its tokens: one for each group that an action is for. */
export interface PlanTally {
  counter: number;
  orders: number;
  /** Tokens not given yet; below 0 when more were given than there are. */
  left: number;
}

/** Count the tokens of a plan. There is no right plan, so nothing here is a score. */
export function tallyPlan(choices: readonly PlanChoice[]): PlanTally {
  const counter = choices.filter((choice) => choice.counter).length;
  const orders = choices.filter((choice) => choice.orders).length;
  return { counter, orders, left: tokenCount - counter - orders };
}

/** A document that names a group for an action. */
export interface PlanVoice {
  who: string;
  names: 'customers' | 'clients' | 'both groups';
}

/** Who recommends an action and for whom, as a sentence that says when they differ. */
export function formatVoices(voices: readonly PlanVoice[]): string {
  const [first, ...others] = voices;
  if (!first) return 'No document names a group for it.';
  if (others.some(({ names }) => names !== first.names)) {
    return `The sources differ: ${voices.map(({ who, names }) => `${who} names ${names}`).join(', ')}.`;
  }
  const who = voices.map((voice) => voice.who).join(' and ');
  return `${who.charAt(0).toUpperCase()}${who.slice(1)} ${others.length > 0 ? 'name' : 'names'} ${first.names}.`;
}

/** The tokens left, in words. */
export function formatLeft({ left }: PlanTally): string {
  if (left < 0) return `That is ${-left} more than ${tokenCount} tokens: take ${left === -1 ? 'one' : 'some'} back.`;
  if (left === 0) return `All ${tokenCount} tokens are given.`;
  return `${left} of ${tokenCount} tokens left.`;
}

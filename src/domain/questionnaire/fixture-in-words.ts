import { bandInWords } from './hand-bands.ts';
import type { Fixture } from './schema.ts';

/** The result that a fixture must give, in words: side, position, how sure, and how many answers would change it. */
export function fixtureInWords(result: Fixture['result']): string {
  if ('needed' in result) {
    return `Too few answers: at least ${result.needed} more ${result.needed === 1 ? 'is' : 'are'} needed.`;
  }
  const { side, mixedKind, position, sure, k } = result;
  const mixed = mixedKind === 'both-ways' ? 'mixed, pulls both ways' : 'mixed, in between';
  const reading = capital(side === 'mixed' ? mixed : bandInWords(result));
  const change = k === 1 ? 'one answer could change it' : `it would take ${k} different answers to change it`;
  return `${reading}: ${position.replace('-', '−')}. ${capital(sure)}: ${change}.`;
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

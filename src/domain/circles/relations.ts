/** How a source draws the two words as circles. The order is that of the stills. */
export const relations = ['client-inside', 'customer-inside', 'apart', 'overlap', 'same', 'customer-only'] as const;
export type Relation = (typeof relations)[number];

/** Each relation in words: a name for captions and tables, and what it means, as a sentence. */
export const relationWords: Readonly<Record<Relation, { readonly name: string; readonly means: string }>> = {
  'client-inside': {
    name: 'Client inside customer',
    means: 'Every client is a customer, but not the other way round.',
  },
  'customer-inside': {
    name: 'Customer inside client',
    means: 'Every customer is a client, but not the other way round.',
  },
  apart: { name: 'Two circles apart', means: 'At one time and place, nobody is both.' },
  overlap: { name: 'Two circles that cross', means: 'Some people are both at once.' },
  same: { name: 'One circle, two words', means: 'Both words are for the same people.' },
  'customer-only': { name: 'One circle, one word', means: 'Only the word customer is used.' },
};

/**
 * What a picture means and how many other sources draw it, as sentences.
 *
 * @param others how many sources beside the chosen one draw the same picture
 */
export function drawnByOthers(relation: Relation, others: number): string {
  const drawn =
    others === 0
      ? 'This picture fits no other source here.'
      : others === 1
        ? 'It fits one other source too.'
        : `It fits ${others} other sources too.`;
  return `${relationWords[relation].name}: ${lowerFirst(relationWords[relation].means)} ${drawn}`;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

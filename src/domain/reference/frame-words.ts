import type { DisagreementGroup } from './schema.ts';

/** The four frames in words, and the group that no frame explains. */
export const frameWords: Record<DisagreementGroup, { name: string; asks: string; clientWhen: string }> = {
  work: {
    name: 'The work frame',
    asks: 'What is bought?',
    clientWhen: 'Advice or skilled work made for one person makes a client; goods and set services make a customer.',
  },
  time: {
    name: 'The time frame',
    asks: 'How does it run?',
    clientWhen: 'A lasting, loyal relation makes a client; single moments make a customer.',
  },
  duty: {
    name: 'The duty frame',
    asks: 'What does the provider owe?',
    clientWhen:
      'You are a client where the provider must act for your good, and a customer where the provider may simply sell.',
  },
  name: {
    name: 'The name frame',
    asks: 'What do people say?',
    clientWhen:
      'The right word is the one that the trade, the law or the buyers themselves use, whatever the work is like.',
  },
  fact: {
    name: 'Claims of fact',
    asks: 'Is it so?',
    clientWhen: 'No frame decides these: somebody would have to count. None of the five documents did.',
  },
};

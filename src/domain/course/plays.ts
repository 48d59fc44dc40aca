/** The explorables below `/play/`, by the last part of their address. */
export const playIds = ['definition', 'ten-years'] as const;
export type PlayId = (typeof playIds)[number];

/** Their titles, and what a reader does there, in one sentence. */
export const plays: Readonly<Record<PlayId, { title: string; does: string }>> = {
  definition: {
    title: 'Build your definition',
    does: 'Decide how much each test counts, and meet the example that fits worst.',
  },
  'ten-years': {
    title: 'Ten years of a business',
    does: 'Draw your guess, change the numbers, and see what ten years bring.',
  },
};

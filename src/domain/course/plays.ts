/** The explorables, by id. */
export const playIds = ['definition', 'ten-years', 'circles', 'sorting'] as const;
export type PlayId = (typeof playIds)[number];

interface Play {
  readonly title: string;
  /** What a reader does there, in one sentence. */
  readonly does: string;
  /** The page that holds it. */
  readonly page: `/${string}/`;
  /** Its address: the page, or a place on it. */
  readonly at: `/${string}`;
}

export const plays: Readonly<Record<PlayId, Play>> = {
  definition: {
    title: 'Build your definition',
    does: 'Decide how much each test counts, and meet the example that fits worst.',
    page: '/play/definition/',
    at: '/play/definition/',
  },
  'ten-years': {
    title: 'Ten years of a business',
    does: 'Draw your guess, change the numbers, and see what ten years bring.',
    page: '/play/ten-years/',
    at: '/play/ten-years/',
  },
  circles: {
    title: 'Circles that won’t nest',
    does: 'Choose a source, and see which of the two words it takes as the wider one.',
    page: '/disagreements/',
    at: '/disagreements/#circles',
  },
  sorting: {
    title: 'Sort them yourself',
    does: 'Put twelve businesses into three bins, and compare your line with each source.',
    page: '/examples/',
    at: '/examples/#sort',
  },
};

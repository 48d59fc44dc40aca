/** What is on a question's slide at each step, in the order of a vote. */
export const questionSteps = ['ask', 'vote', 'discuss', 'vote-again', 'bars', 'answer', 'why', 'debrief'] as const;
export type QuestionStep = (typeof questionSteps)[number];
/** `show` is a plain slide's first step; `show-2`, `show-3` … bring more of it. */
export type Step = 'show' | `show-${number}` | QuestionStep;

/** One idea on the screen. Ids are stable: addresses, notes and printed plans name them. */
export interface Slide {
  readonly id: string;
  readonly title: string;
  readonly steps: readonly Step[];
  /** Steps that are passed over until the presenter asks for them, such as a second vote. */
  readonly offered?: readonly Step[];
  /** Id of the question that the slide asks. */
  readonly item?: string | undefined;
}

/** A lesson or a composed class as slides in order. */
export interface Deck {
  readonly id: string;
  readonly slides: readonly Slide[];
}

/** A place in a deck: a slide and one of its steps. */
export interface Cursor {
  readonly slide: string;
  readonly step: Step;
}

/** The steps of a plain slide that comes in so many pieces, 1 or more. */
export function showSteps(pieces: number): Step[] {
  return Array.from(
    { length: Math.max(1, pieces) },
    (_, index) => (index === 0 ? 'show' : `show-${index + 1}`) as Step,
  );
}

/** Steps as an attribute of a slide's markup: `ask vote discuss? bars`, with a `?` behind those only offered. */
export function formatSteps({ steps, offered = [] }: Pick<Slide, 'steps' | 'offered'>): string {
  return steps.map((step) => (offered.includes(step) ? `${step}?` : step)).join(' ');
}

/** Read steps back from a slide's attribute. A slide without any has one, `show`. */
export function parseSteps(text: string): Required<Pick<Slide, 'steps' | 'offered'>> {
  const names = text.split(/\s+/).filter(Boolean);
  const bare = (name: string) => name.replace(/\?$/, '') as Step;
  return {
    steps: names.length > 0 ? names.map(bare) : ['show'],
    offered: names.filter((name) => name.endsWith('?')).map(bare),
  };
}

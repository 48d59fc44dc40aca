import { type Deck, parseSteps, type Slide } from '../../domain/deck/deck.ts';

/** A question as the room sees it: without its key. */
export interface Question {
  readonly item: string;
  /** Address of the file that holds the key and the reasons. */
  readonly keyFile: string;
  readonly stem: string;
  readonly choices: readonly { readonly id: string; readonly text: string }[];
}

/** A slide of the page's markup. */
export interface ShownSlide extends Slide {
  readonly element: HTMLElement;
  /** Part of the lesson whose speaker notes belong to it. */
  readonly part: string;
  readonly question: Question | undefined;
}

/** A deck read from the page that the server rendered, so that its words are sent once. */
export interface ShownDeck extends Deck {
  readonly title: string;
  readonly slides: readonly ShownSlide[];
}

const textOf = (element: Element | null | undefined) => element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

/** Read the slides below an element with the class `deck`. */
export function readDeck(host: HTMLElement): ShownDeck {
  return {
    id: host.dataset.deck ?? '',
    title: host.dataset.title ?? '',
    slides: [...host.querySelectorAll<HTMLElement>(':scope > .deck-slide')].map((element) => {
      const question = readQuestion(element);
      return {
        id: element.id,
        part: element.dataset.part ?? '',
        title: textOf(element.querySelector('h1, h2')),
        ...parseSteps(element.dataset.steps ?? ''),
        item: question?.item,
        question,
        element,
      };
    }),
  };
}

function readQuestion(slide: HTMLElement): Question | undefined {
  const vote = slide.querySelector<HTMLElement>('.vote');
  if (!vote) return undefined;
  return {
    item: vote.dataset.item ?? '',
    keyFile: vote.dataset.keyFile ?? '',
    stem: textOf(vote.querySelector('.stem')),
    choices: [...vote.querySelectorAll<HTMLElement>('[data-choice]')].map((choice) => ({
      id: choice.dataset.choice ?? '',
      text: textOf(choice.lastElementChild),
    })),
  };
}

import { formatAnswers } from '../domain/questionnaire/answers.ts';
import { farApart } from '../domain/questionnaire/far-apart.ts';
import { formatIgnored } from '../domain/questionnaire/format-ignored.ts';
import { isPlace, readAddress, versionLine } from '../domain/questionnaire/read-address.ts';
import type { Answer } from '../domain/questionnaire/schema.ts';
import { firstStep, questionBefore, type Step, stepAfter } from '../domain/questionnaire/steps.ts';
import { lookAgainList } from './look-again-list.ts';
import { readAnswer, readQuestions, showAnswers, structureFrom } from './read-questions.ts';
import type { Mount } from './registry.ts';
import { tellAnswers } from './tell-answers.ts';

/** What the browser's history keeps for each step; the answers are in its address. */
interface Place {
  /** A question's id, or `look-again` for the look at answers that are far apart. */
  step: string;
  /** True when the step is one changed answer on the way back to the result. */
  change?: boolean;
  /** The step it was reached from, so that "Back" can walk the browser's own history. */
  from?: string;
}

const lookAgain = 'look-again';

/**
 * One question a screen. The server's form stays as it is: this shows one fieldset of it at a time and keeps the
 * address up to date. The fragment holds the answers and `history.state` the place, so that a refresh loses
 * neither; nothing is sent and nothing is stored.
 */
export const mount: Mount = (host) => {
  const form = host.querySelector('form');
  if (!form) return;
  const find = <T extends HTMLElement>(selector: string) => form.querySelector(selector) as T;
  const back = find<HTMLAnchorElement>('.back a');
  const missing = find('.missing');
  const dropped = find('.dropped');
  const frame = find<HTMLDetailsElement>('.frame');
  const again = find('.look-again');
  const next = find<HTMLButtonElement>('button[type="submit"]');
  const skip = find<HTMLButtonElement>('button[type="button"]');
  const questions = readQuestions(form);
  const structure = structureFrom(Number(form.dataset.version), questions);
  const resultAddress = form.dataset.result ?? '';
  const pageTitle = document.title;

  let { sheet, ignored, version, rest, change } = readAddress(structure, location.hash);
  let place: Place = { step: '' };

  const questionAt = (step: string) => questions.find(({ id }) => id === step);
  const stepOf = (step: string): Step => (step === lookAgain ? { at: lookAgain } : { at: 'question', id: step });
  const answers = () => formatAnswers(structure, sheet, rest);
  const isBlank = () => Object.keys(sheet).length + rest.length === 0;
  const addressOf = ({ step, change: changing }: Place) =>
    changing ? `#${answers()}&change=${step}` : isBlank() ? location.pathname : `#${answers()}`;
  /** Keep the address of this step in line with the answers. */
  const keep = () => {
    history.replaceState(place, '', addressOf(place));
    tellAnswers(answers());
  };
  const setAnswer = (id: string, answer: Answer | undefined) => {
    const { [id]: _, ...others } = sheet;
    sheet = answer === undefined ? others : { ...others, [id]: answer };
  };

  function showButtons(): void {
    const question = questionAt(place.step);
    const isLast = !question || (!place.change && question === questions.at(-1));
    next.textContent = isLast ? 'See the result' : 'Continue';
    skip.hidden = !question;
    skip.textContent = question && readAnswer(question) !== undefined ? 'Clear my answer' : 'Skip this question';
  }

  function show(isMove: boolean): void {
    const question = questionAt(place.step);
    const number = question ? questions.indexOf(question) + 1 : 0;
    showAnswers(questions, sheet);
    for (const { fieldset } of questions) fieldset.toggleAttribute('data-here', fieldset === question?.fieldset);
    again.hidden = question !== undefined;
    frame.hidden = !question;
    if (!question) {
      const pairs = farApart(structure, sheet).map((id) => questions.filter(({ dimension }) => dimension === id));
      again.querySelector('div')?.replaceChildren(...lookAgainList(pairs, `#${answers()}`));
    }
    missing.hidden = true;
    form?.toggleAttribute('data-first', number === 1 && !place.change);
    frame.open = number === 1 && !place.change;
    const before = questionBefore(structure, stepOf(place.step));
    back.hidden = !place.change && before === null;
    back.textContent = place.change ? 'Back to the result' : `Back to question ${(number || questions.length + 1) - 1}`;
    back.href = place.change ? `${resultAddress}#${answers()}` : `#${answers()}`;
    showButtons();
    document.title = `${question ? `Question ${number} of ${questions.length}` : 'Look again'} – ${pageTitle}`;
    if (!isMove) return;
    scrollTo(0, 0);
    (question?.heading ?? again.querySelector('h2'))?.focus({ preventScroll: true });
  }

  function move(to: Place): void {
    place = to;
    history.pushState(place, '', addressOf(place));
    dropped.hidden = true;
    show(true);
  }

  function goOn(): void {
    const to: Step =
      place.change || place.step === lookAgain ? { at: 'result' } : stepAfter(structure, sheet, place.step);
    if (to.at === 'result') location.assign(`${resultAddress}#${answers()}`);
    else move({ step: to.at === 'question' ? to.id : lookAgain, from: place.step });
  }

  /** Begin with an address that came from outside: a link, a bookmark, something typed. */
  function start(): void {
    ({ sheet, ignored, version, rest, change } = readAddress(structure, location.hash));
    // A choice made before this script arrived counts too.
    for (const question of questions)
      setAnswer(question.id, sheet[question.id] ?? (isPlace(location.hash) ? readAnswer(question) : undefined));
    const kept = history.state as Place | null;
    if (change) place = { step: change, change: true };
    else if (kept && (questionAt(kept.step) || kept.step === lookAgain))
      place = { step: kept.step, ...(kept.from && { from: kept.from }) };
    else place = { step: firstStep(structure, sheet) };
    const words = [versionLine({ version }), formatIgnored(ignored)].filter(Boolean).join(' ');
    dropped.textContent = words;
    dropped.hidden = words === '';
    keep();
  }

  form.addEventListener('change', (event) => {
    const { name } = event.target as HTMLInputElement;
    const question = questionAt(name);
    if (!question) return;
    setAnswer(name, readAnswer(question));
    missing.hidden = true;
    keep();
    showButtons();
  });

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const question = questionAt(place.step);
    if (!question || readAnswer(question) !== undefined) return goOn();
    missing.hidden = false;
    missing.focus();
  });

  skip.addEventListener('click', () => {
    const question = questionAt(place.step);
    if (!question || readAnswer(question) === undefined) return goOn();
    setAnswer(question.id, undefined);
    keep();
    show(false);
    question.heading.focus();
  });

  back.addEventListener('click', (event) => {
    const before = questionBefore(structure, stepOf(place.step));
    if (place.change || before === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    if (place.from === before) history.back();
    else move({ step: before, from: place.step });
  });

  addEventListener('popstate', (event) => {
    const to = event.state as Place | null;
    if (to?.step !== undefined && (questionAt(to.step) || to.step === lookAgain)) {
      place = to;
      keep();
      show(true);
    } else if (isPlace(location.hash)) {
      // "Skip to the text" and the like: stay here, and put the answers back into the address.
      keep();
    } else {
      start();
      show(true);
    }
  });

  // Each step is a screen of its own, seen from its top.
  history.scrollRestoration = 'manual';
  next.disabled = false;
  start();
  show(false);
};

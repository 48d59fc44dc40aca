import { answerAt, withAnswer } from '../domain/questionnaire/answer-at.ts';
import { formatAnswers } from '../domain/questionnaire/answers.ts';
import { farApart } from '../domain/questionnaire/far-apart.ts';
import { formatIgnored } from '../domain/questionnaire/format-ignored.ts';
import { asName, isName, lineNames } from '../domain/questionnaire/line-names.ts';
import { isSecond, withoutLine } from '../domain/questionnaire/line-of-step.ts';
import { isPlace, readAddress, versionLine } from '../domain/questionnaire/read-address.ts';
import { type Answers, firstStep, type Step, stepAfter, stepBefore, stepsOf } from '../domain/questionnaire/steps.ts';
import { answerOf, readAnswer, readScreens, showAnswers, structureFrom } from './read-questions.ts';
import type { Mount } from './registry.ts';
import { tellAnswers } from './tell-answers.ts';

/** What the browser's history keeps for each step; the answers are in its address. */
interface Place {
  step: Step;
  /** Where one changed answer leads back to: the result, or a look at answers that are far apart. */
  change?: Step;
  /** The step it was reached from, so that "Back" can walk the browser's own history. */
  from?: Step;
}

/** What a screen keeps in the address. */
const keysOf = (step: Step) => (step === 'names' ? ['name', '2.name'] : [step]);

/** Marks that keep the direction of a name to itself, in text beside it. */
const isolated = (name: string) => `\u2068${name}\u2069`;

/** A click that asks for another tab or window. */
const opensElsewhere = (event: MouseEvent) => event.ctrlKey || event.metaKey || event.shiftKey;

/**
 * One question a screen. The server's form stays as it is: this shows one fieldset of it at a time and keeps the
 * address up to date. The fragment holds the answers and `history.state` the place, so that a refresh loses
 * neither; nothing is sent and nothing is stored. For a second line of business the same fieldsets come round again.
 */
export const mount: Mount = (host) => {
  const form = host.querySelector('form');
  if (!form) return;
  const find = <T extends HTMLElement>(selector: string) => form.querySelector(selector) as T;
  const back = find<HTMLAnchorElement>('.back a');
  const missing = find('.missing');
  const dropped = find('.dropped');
  const frame = find<HTMLDetailsElement>('.frame');
  const turn = find('.turn');
  const again = find('.look-again');
  const next = find<HTMLButtonElement>('button[type="submit"]');
  const skip = find<HTMLButtonElement>('button[type="button"]');
  const screens = readScreens(form);
  const questions = screens.filter(({ dimension }) => dimension);
  const structure = structureFrom(Number(form.dataset.version), questions);
  const resultAddress = form.dataset.result ?? '';
  const pageTitle = document.title;
  const blank = formatAnswers(structure, {});

  let answers: Answers = readAddress(structure, location.hash);
  let place: Place = { step: '' };

  const screenAt = (step: Step) => screens.find(({ id }) => id === withoutLine(step));
  const isStep = (step: Step) => stepsOf(structure, answers).includes(step);
  const fragment = () => formatAnswers(structure, answers.sheet, answers.rest);
  const addressOf = ({ step, change }: Place) => {
    if (change === 'result') return `#${fragment()}&change=${step}`;
    return fragment() === blank ? location.pathname : `#${fragment()}`;
  };
  const hasAnswer = (step: Step) => keysOf(step).some((key) => answerAt(answers, key) !== undefined);
  /** What the line of a step is called; empty when there is only one. */
  const lineAt = (step: Step) => {
    const isOfLine = screenAt(step)?.dimension !== '' && answers.rest.lines === 'two';
    return isOfLine ? isolated(lineNames(answers.rest)[isSecond(step) ? 1 : 0]) : '';
  };

  /** Keep the address of this step in line with the answers. */
  function keep(): void {
    try {
      history.replaceState(place, '', addressOf(place));
    } catch {
      // Some browsers refuse more than a hundred changes in half a minute; the next one holds this one too.
    }
    tellAnswers(fragment());
  }

  function showButtons(): void {
    const { step, change } = place;
    next.textContent = !change && stepAfter(structure, answers, step) === 'result' ? 'See the result' : 'Continue';
    skip.hidden = !screenAt(step);
    skip.textContent = hasAnswer(step) ? 'Clear my answer' : 'Skip this question';
  }

  function showBack(): void {
    const { step, change } = place;
    const before = stepBefore(structure, answers, step);
    const number = questions.findIndex(({ id }) => id === withoutLine(before ?? '')) + 1;
    back.hidden = !change && before === null;
    back.textContent = !change && number > 0 ? `Back to question ${number}` : 'Back';
    if (change === 'result') back.textContent = 'Back to the result';
    back.href = change === 'result' ? `${resultAddress}#${fragment()}` : `#${fragment()}`;
  }

  function show(isMove: boolean): void {
    const { step, change } = place;
    const screen = screenAt(step);
    const line = lineAt(step);
    const prefix = isSecond(step) ? '2.' : '';
    const number = questions.findIndex(({ id }) => id === screen?.id) + 1;
    const isFirst = step === 'lines' && !change;
    const ofLine = line && ` · ${line}`;
    const counter = `Question ${number} of ${questions.length}${ofLine}`;
    showAnswers(screens, (name, isScored) => answerAt(answers, isScored ? prefix + name : name));
    for (const { fieldset } of screens) fieldset.toggleAttribute('data-here', fieldset === screen?.fieldset);
    if (number > 0 && screen?.small) screen.small.textContent = counter;
    turn.textContent = number === 1 && line && !change ? `Now think only about ${line}.` : '';
    again.hidden = screen !== undefined;
    if (!screen) {
      const own = isSecond(step) ? answers.rest.second : answers.sheet;
      const pairs = farApart(structure, own).map((id) => questions.filter(({ dimension }) => dimension === id));
      const address = `#${fragment()}`;
      // Most owners never see this step.
      void import('./look-again-list.ts').then(({ lookAgainList }) =>
        again.querySelector('div')?.replaceChildren(...lookAgainList(pairs, address, prefix)),
      );
    }
    missing.hidden = true;
    form?.toggleAttribute('data-first', isFirst);
    frame.hidden = number === 0 && !isFirst;
    frame.open = isFirst;
    showBack();
    showButtons();
    const unscored = screen ? screen.text : `Look again${ofLine}`;
    document.title = `${number > 0 ? counter : unscored} – ${pageTitle}`;
    if (!isMove) return;
    scrollTo(0, 0);
    (screen?.heading ?? again.querySelector('h2'))?.focus({ preventScroll: true });
  }

  function move(to: Place): void {
    place = to;
    history.pushState(place, '', addressOf(place));
    dropped.hidden = true;
    show(true);
  }

  /** The step after this one, or back to where one answer is changed from. */
  function stepOn(): Step {
    const { step, change } = place;
    if (!change) return stepAfter(structure, answers, step);
    if (change !== 'result')
      return stepAfter(structure, answers, `${isSecond(change) ? '2.' : ''}${questions.at(-1)?.id}`);
    // A second line that has just been begun has nothing to show yet.
    return step === 'lines' && firstStep(structure, answers) === 'names' ? 'names' : 'result';
  }

  function goOn(): void {
    const to = stepOn();
    if (to === 'result') location.assign(`${resultAddress}#${fragment()}`);
    else move({ step: to, from: place.step });
  }

  /** Begin with an address that came from outside: a link, a bookmark, something typed. */
  function start(): void {
    const address = readAddress(structure, location.hash);
    answers = address;
    // The screen that is open already stays open, whatever was chosen on it before this script arrived.
    const first = firstStep(structure, answers);
    if (isPlace(location.hash))
      for (const screen of screens)
        answers = withAnswer(answers, screen.id, readAnswer(screen) ?? answerAt(answers, screen.id));
    const kept = history.state as Place | null;
    if (address.change && isStep(address.change)) place = { step: address.change, change: 'result' };
    else if (kept && isStep(kept.step) && kept.change !== 'result') place = kept;
    else place = { step: first };
    const words = [versionLine(address), formatIgnored(address.ignored)].filter(Boolean).join(' ');
    dropped.textContent = words;
    dropped.hidden = words === '';
    keep();
  }

  form.addEventListener('input', (event) => {
    const input = event.target as HTMLInputElement;
    const said = input.type === 'text' ? asName(input.value) : answerOf(input);
    const key = screenAt(place.step)?.dimension ? place.step : input.name;
    answers = withAnswer(answers, key, input.type === 'text' && !isName(String(said)) ? undefined : said);
    missing.hidden = true;
    keep();
    showButtons();
  });

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (!screenAt(place.step)?.dimension || hasAnswer(place.step)) return goOn();
    missing.hidden = false;
    missing.focus();
  });

  skip.addEventListener('click', () => {
    if (!hasAnswer(place.step)) return goOn();
    for (const key of keysOf(place.step)) answers = withAnswer(answers, key, undefined);
    keep();
    show(false);
    screenAt(place.step)?.heading.focus();
  });

  back.addEventListener('click', (event) => {
    const before = place.change ?? stepBefore(structure, answers, place.step);
    if (before === 'result' || before === null || opensElsewhere(event)) return;
    event.preventDefault();
    if (place.from === before) history.back();
    else move({ step: before, from: place.step });
  });

  again.addEventListener('click', (event) => {
    const { step } = (event.target as Element).closest('a')?.dataset ?? {};
    if (!step || opensElsewhere(event)) return;
    event.preventDefault();
    move({ step, change: place.step, from: place.step });
  });

  addEventListener('popstate', (event) => {
    const to = event.state as Place | null;
    if (to && isStep(to.step)) {
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
  start();
  show(false);
};

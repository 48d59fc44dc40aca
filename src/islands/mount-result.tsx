import { render } from 'preact';
import { formatAnswers } from '../domain/questionnaire/answers.ts';
import { isPlace, readAddress } from '../domain/questionnaire/read-address.ts';
import { type Further, loadFurther } from './load-further.ts';
import { loadWords } from './load-words.ts';
import type { PairResult } from './PairResult.tsx';
import { Result } from './Result.tsx';
import type { Mount } from './registry.ts';
import { tellAnswers } from './tell-answers.ts';
import type { TrialState } from './trial-state.ts';
import { whenWanted } from './when-wanted.ts';

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

/** Show the result of the answers in the address, and show it anew when the address changes. */
export const mount: Mount = async (host) => {
  const words = await loadWords().catch((error: unknown) => {
    host.textContent = 'The questions could not be loaded. Try again when you are online.';
    throw error;
  });
  host.textContent = '';
  const share = document.querySelector('.share') as HTMLElement;
  const here = new URL(share.dataset.result ?? '', location.href).href;
  const questions = host.dataset.questions ?? '';
  const examples = host.dataset.examples ?? '';
  const today = new Date().toLocaleDateString('en-GB', { dateStyle: 'long' });
  let fragment = location.hash;
  let pair: typeof PairResult | undefined;
  let further: Further | undefined;
  const remember = document.querySelector('.remember') as HTMLElement | null;
  const send = share.querySelector('[value="send"]') as HTMLButtonElement;
  send.hidden = !navigator.share;

  const draw = (address = readAddress(words, fragment)) =>
    render(
      <Result
        words={words}
        address={address}
        questions={questions}
        examples={examples}
        further={further}
        trial={trial}
        here={here}
        today={today}
        pair={pair}
      />,
      host,
    );

  /** Draw the answers of a new address, and tell the parts around about them. */
  const show = async (): Promise<void> => {
    const address = readAddress(words, fragment);
    if (address.rest.lines === 'two') pair ??= await (await import('./load-pair.ts')).loadPair();
    draw(address);
    const link = formatAnswers(words, address.sheet, address.rest);
    share.hidden = Object.keys({ ...address.sheet, ...address.rest.second }).length === 0;
    if (remember) remember.hidden = share.hidden;
    if (address.beside) (share.querySelector('[data-panel="compare"]') as HTMLDetailsElement).open = true;
    tellAnswers(link);
  };

  const trial: Writable<TrialState> = {
    kit: null,
    advice: null,
    failed: false,
    tried: null,
    line: '',
    ended: null,
    set: (wanted) => {
      Object.assign(trial, wanted);
      load();
    },
    openAdvice: () => load(further?.words.advice.words),
  };
  /** Draw the page anew with the code of trials, and with the words of the advice when their address is given. */
  const load = async (from?: string): Promise<void> => {
    try {
      trial.kit ??= await import('./trial-kit.ts');
      await trial.kit.dress();
      if (from) trial.advice ??= await (await fetch(from)).json();
      trial.failed = false;
    } catch {
      trial.failed = true;
    }
    draw();
  };

  addEventListener('hashchange', () => {
    if (isPlace(location.hash) && location.hash !== '') {
      // "Skip to the text": put the answers back into the address.
      history.replaceState(history.state, '', fragment || location.pathname);
      return;
    }
    fragment = location.hash;
    Object.assign(trial, { tried: null, ended: null });
    void show();
  });

  await show();
  whenWanted(host, async () => {
    try {
      further = await loadFurther();
    } finally {
      trial.failed = further === undefined;
      draw();
    }
  });
  if (cameFrom(questions)) host.querySelector('h1')?.focus();
};

/** Whether the reader just followed a link or button of another page of ours, rather than opening or reloading this one. */
function cameFrom(path: string): boolean {
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return entry?.type === 'navigate' && document.referrer === new URL(path, location.href).href;
}

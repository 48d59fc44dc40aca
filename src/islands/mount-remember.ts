import { parseRemembered } from '../domain/questionnaire/remembered.ts';
import { rememberedAnswers as device } from '../store/remembered-answers.ts';
import type { Mount } from './registry.ts';
import { holdsAnswers, toldAnswers } from './told-answers.ts';

const notStored =
  'This browser did not store your answers: its storage is blocked or full. They are still in the address of this page.';
const notReadable = 'What this device remembers cannot be read. It stays as it is until you tick the box.';
const fromElsewhere =
  'Another tab has changed what this device remembers, and the latest counts. Tick the box to remember these answers instead.';

/**
 * The check box "Remember my answers on this device".
 *
 * While it is ticked, every change is stored. What is stored and what the page shows may differ: a link from
 * somebody else, or another tab. Then the box is not ticked, nothing is stored, and a link leads to what is stored.
 */
export const mount: Mount = (host) => {
  const box = host.querySelector('input') as HTMLInputElement;
  const status = host.querySelector('[role="status"]') as HTMLElement;
  const offer = document.querySelector('.remembered') as HTMLElement;
  const questions = Number(host.dataset.questions);
  /** What this page stored last; null while it does not store. */
  let stored: string | null = null;

  const say = (text: string) => {
    status.textContent = text;
  };

  function showOffer(): void {
    const text = device.load();
    const found = text === null ? null : parseRemembered(text);
    offer.hidden = stored !== null || !found || found.answers === 0 || found.fragment === toldAnswers();
    if (!found || offer.hidden) return;
    const link = document.createElement('a');
    link.className = 'button quiet';
    link.href = `${found.answers % questions === 0 ? host.dataset.result : ''}#${found.fragment}`;
    link.textContent = holdsAnswers(toldAnswers())
      ? 'Open the answers that this device remembers'
      : 'Go on with your remembered answers';
    offer.replaceChildren(link);
  }

  function stop(why: string): void {
    stored = null;
    box.checked = false;
    say(why);
  }

  function store(said: string): void {
    const fragment = toldAnswers();
    if (device.save(fragment)) {
      stored = fragment;
      box.checked = true;
      say(said);
    } else stop(notStored);
  }

  /** Begin to follow the answers when they are the ones that are stored. */
  function compare(): void {
    const text = device.load();
    // Nothing equals a page that has not told its answers yet.
    stored = text && text === toldAnswers() ? text : null;
    box.checked = stored !== null;
    if (text !== null && !parseRemembered(text)) say(notReadable);
  }

  function tick(): void {
    const before = device.load();
    const replaces = before !== null && holdsAnswers(before) && before !== toldAnswers();
    store(replaces ? 'Remembered. These answers replace the ones from before.' : 'Remembered on this device.');
  }

  box.addEventListener('change', () => {
    if (box.checked) tick();
    else {
      device.forget();
      stop('Forgotten. This device keeps nothing.');
    }
    showOffer();
  });

  addEventListener('answers', () => {
    if (stored === null) compare();
    else if (device.load() !== stored) stop(fromElsewhere);
    else if (toldAnswers() !== stored) store('');
    showOffer();
  });

  device.onOtherTab(() => {
    const text = device.load();
    if (stored !== null && text !== stored) {
      stop(text === null ? 'Another tab made this device forget your answers.' : fromElsewhere);
    }
    showOffer();
  });

  // Back from another page, with this one as it was left.
  addEventListener('pageshow', ({ persisted }) => {
    if (!persisted) return;
    compare();
    showOffer();
  });

  // Ticked before this script was there.
  if (box.checked) tick();
  else compare();
  showOffer();
};

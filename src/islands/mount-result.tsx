import { render } from 'preact';
import { isPlace, readAddress } from '../domain/questionnaire/read-address.ts';
import type { ResultWords } from '../domain/questionnaire/result-words.ts';
import { Result } from './Result.tsx';
import type { Shared } from './ResultShare.tsx';
import type { Mount } from './registry.ts';

/** Show the result of the answers in the address, and show it anew when the address changes. */
export const mount: Mount = (host) => {
  const words = JSON.parse(document.getElementById('result-words')?.textContent ?? '') as ResultWords;
  const here = location.origin + location.pathname;
  const questions = host.dataset.questions ?? '';
  const examples = host.dataset.examples ?? '';
  const today = new Date().toLocaleDateString('en-GB', { dateStyle: 'long' });
  let fragment = location.hash;
  let shared: Shared = 'no';

  const show = () =>
    render(
      <Result
        words={words}
        address={readAddress(words, fragment)}
        questions={questions}
        examples={examples}
        here={here}
        today={today}
        shared={shared}
        onCopy={copy}
        onPrint={() => print()}
      />,
      host,
    );

  const copy = async (): Promise<void> => {
    const link = host.querySelector('.print-only .link')?.textContent ?? '';
    try {
      await navigator.clipboard.writeText(link);
      shared = 'copied';
    } catch {
      // Refused, or not there at all on a page without https.
      shared = 'by-hand';
    }
    show();
  };

  addEventListener('hashchange', () => {
    if (isPlace(location.hash) && location.hash !== '') {
      // "Skip to the text": put the answers back into the address.
      history.replaceState(history.state, '', fragment || location.pathname);
      return;
    }
    fragment = location.hash;
    shared = 'no';
    show();
  });

  show();
  if (cameFrom(questions)) host.querySelector('h1')?.focus();
};

/** Whether the reader just followed a link or button of another page of ours, rather than opening or reloading this one. */
function cameFrom(path: string): boolean {
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (entry?.type !== 'navigate' || !document.referrer) return false;
  const { origin, pathname } = new URL(document.referrer);
  return origin === location.origin && pathname === path;
}

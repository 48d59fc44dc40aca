import { loadFurther } from './load-further.ts';
import type { Mount } from './registry.ts';
import { toldAnswers } from './told-answers.ts';

/** A part of the page that opens on demand: draws itself, again when the answers change. */
export type Panel = (into: HTMLElement, share: Share) => void | Promise<void>;

/** What a panel needs to know about the result. */
export interface Share {
  /** The link of the result that the page shows. */
  readonly link: string;
  /** Speak once, in words. */
  readonly say: (text: string) => void;
}

const panels: Record<string, () => Promise<{ panel: Panel }>> = {
  code: () => import('./panel-code.ts'),
  class: () => import('./panel-class.tsx'),
  compare: () => import('./panel-compare.tsx'),
  files: () => import('./panel-files.tsx'),
};

/** Ways to keep a result or pass it on. */
export const mount: Mount = (host) => {
  const status = host.querySelector('[role="status"]') as HTMLElement;
  const byHand = host.querySelector('input.link') as HTMLInputElement;
  const details = [...host.querySelectorAll('details')];
  const link = () => `${new URL(host.dataset.result ?? '', location.href).href}#${toldAnswers()}`;
  const say = (text: string) => {
    status.textContent = text;
  };

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(link());
      byHand.hidden = true;
      say('The link is copied.');
    } catch {
      // Refused, or not there at all on a page without https.
      say('Your browser did not let us copy it. Copy it from here:');
      byHand.value = link();
      byHand.hidden = false;
      byHand.select();
    }
  }

  async function send(): Promise<void> {
    try {
      await navigator.share({ title: document.title, url: link() });
    } catch (error) {
      if ((error as Error).name !== 'AbortError') say('Your browser could not send it. Copy the link instead.');
    }
  }

  async function printAll(): Promise<void> {
    // The page is printed with its lower half, or without it where it cannot be had.
    await loadFurther().catch(() => {});
    print();
  }

  const actions: Record<string, () => void> = { copy, send, print: () => void printAll() };

  host.addEventListener('submit', (event) => {
    const action = actions[(event.submitter as HTMLButtonElement | null)?.value ?? ''];
    if (!action) return;
    event.preventDefault();
    action();
  });

  async function open(each: HTMLDetailsElement): Promise<void> {
    const load = panels[each.dataset.panel ?? ''];
    const into = each.querySelector('div');
    if (!each.open || !load || !into) return;
    const { panel } = await load();
    await panel(into, { link: link(), say });
  }

  for (const each of details) {
    each.addEventListener('toggle', () => void open(each));
    void open(each);
  }
  let told = toldAnswers();
  addEventListener('answers', () => {
    if (told !== toldAnswers()) {
      told = toldAnswers();
      byHand.hidden = true;
      say('');
    }
    for (const each of details) void open(each);
  });
};

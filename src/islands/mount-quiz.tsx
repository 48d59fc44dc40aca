import { hydrate, render } from 'preact';
import { firstChoice } from '../domain/progress/first-choice.ts';
import type { ShownChoiceItem } from '../domain/quiz/shown-item.ts';
import { loadEvents, saveEvent } from '../store/progress.ts';
import { QuizItem, type QuizMode } from './QuizItem.tsx';
import { readItem } from './read-item.ts';
import type { Mount } from './registry.ts';

/** What the lesson's twins file holds: for each objective's item, a twin. */
type Twins = Record<string, ShownChoiceItem>;

/** Make a server-rendered quiz item live. */
export const mount: Mount = (host) => {
  const form = host.querySelector('form');
  if (!form) return;
  const item = readItem(form);
  const { mode = 'check', lesson = '', twins } = host.dataset;
  const label = form.querySelector(':scope > .small')?.textContent ?? undefined;

  const onAnswer = (choice: string) =>
    mode === 'because'
      ? saveEvent({ kind: 'reasoned', lesson, choice })
      : saveEvent({
          kind: 'answered',
          item: item.id,
          version: item.version,
          choice,
          context: mode === 'guess' ? 'guess' : 'check',
        });

  hydrate(
    <QuizItem
      item={item}
      mode={mode as QuizMode}
      label={label}
      guess={firstChoice(loadEvents(), item.id, item.version, 'guess')}
      twins={twins}
      onAnswer={onAnswer}
      onTwin={() => showTwin(host, item.id, label)}
    />,
    host,
  );
};

/** Load the lesson's twins and put this item's twin below it, with focus on its first choice. */
async function showTwin(host: HTMLElement, id: string, label = ''): Promise<string | undefined> {
  const twin = await loadTwin(host.dataset.twins ?? '', id);
  if (!twin) return 'The similar question could not be loaded. Try again when you are online.';
  const below = document.createElement('div');
  below.className = 'twin';
  host.after(below);
  render(
    <QuizItem
      item={twin}
      mode="check"
      label={`${label.split(' · ')[0]}, in another case`}
      onAnswer={(choice) =>
        saveEvent({ kind: 'answered', item: twin.id, version: twin.version, choice, context: 'twin' })
      }
    />,
    below,
  );
  below.querySelector('input')?.focus();
  return undefined;
}

async function loadTwin(address: string, id: string): Promise<ShownChoiceItem | undefined> {
  try {
    const response = await fetch(address);
    return response.ok ? ((await response.json()) as Twins)[id] : undefined;
  } catch {
    return undefined;
  }
}

import { render } from 'preact';
import type { TimedStep } from '../domain/class-plan/pace.ts';
import type { Action } from '../domain/deck/keys.ts';
import { answerFiles } from './present/answer-files.ts';
import { readDeck, type ShownDeck } from './present/deck-markup.ts';
import { addNotes } from './present/handout.ts';
import { loadPage } from './present/load-page.ts';
import { openOther, windowName } from './present/notes-window.ts';
import { onKeys } from './present/on-keys.ts';
import { Presenter } from './present/Presenter.tsx';
import { openSession } from './present/session.ts';
import type { Mount } from './registry.ts';

/** Make a page of notes the presenter's window. Its slides are those of the slides' page, so that they are sent once. */
export const mount: Mount = async (host) => {
  const notes = host.querySelector<HTMLElement>('.notes-source');
  const { slides: slidesAddress = '' } = host.dataset;
  if (!notes) return;
  const page = await loadPage(slidesAddress).catch(() => undefined);
  const source = page?.querySelector<HTMLElement>('.deck');
  if (!source) {
    const problem = Object.assign(document.createElement('p'), { role: 'alert' });
    problem.textContent =
      'The slides could not be loaded, so here are the notes alone. Load the page again when you are online.';
    notes.before(problem);
    return;
  }
  const deck = readDeck(source);
  const session = openSession(deck, 'notes');
  const plan = host.dataset.plan ? (JSON.parse(host.dataset.plan) as TimedStep[]) : undefined;
  let loaded = 0;
  const answers = answerFiles(() => {
    loaded++;
    draw();
  });
  let panel: 'list' | 'help' | 'teams' | 'countdown' | undefined;
  let blocked = false;
  let pointing = false;
  window.name = windowName(deck.id, 'notes');
  const desk = host.appendChild(document.createElement('div'));

  function draw(): void {
    const state = session.state();
    render(
      <Presenter
        deck={deck}
        session={session}
        state={state}
        answers={answers}
        loaded={loaded}
        notes={notes as HTMLElement}
        plan={plan}
        panel={panel}
        hasSlides={session.hasOther()}
        blocked={
          blocked ? { href: `${slidesAddress}${location.hash}`, target: windowName(deck.id, 'slides') } : undefined
        }
        pointing={pointing}
        onAct={act}
        onOpenSlides={() => {
          blocked = !openOther(session, `${slidesAddress}${location.hash}`, windowName(deck.id, 'slides'));
          draw();
        }}
        onPanel={show}
      />,
      desk,
    );
  }

  function show(wanted: typeof panel): void {
    panel = wanted;
    draw();
  }

  const acts: Record<Action, () => void> = {
    next: () => session.send({ kind: 'move', move: 'next' }),
    previous: () => session.send({ kind: 'move', move: 'previous' }),
    first: () => session.send({ kind: 'move', move: 'first' }),
    last: () => session.send({ kind: 'move', move: 'last' }),
    down: () => session.send({ kind: 'scroll', by: 1 }),
    up: () => session.send({ kind: 'scroll', by: -1 }),
    overview: () => show(panel === 'list' ? undefined : 'list'),
    jump: () => show(panel === 'list' ? undefined : 'list'),
    'full-screen': () => void document.documentElement.requestFullscreen().catch(() => undefined),
    black: () => session.send({ kind: 'black' }),
    zoom: () => session.send({ kind: 'zoom' }),
    dark: () => session.send({ kind: 'dark' }),
    discuss: () => session.send({ kind: 'discuss' }),
    freeze: () => session.send({ kind: 'freeze' }),
    larger: () => session.send({ kind: 'scale', by: 1 }),
    smaller: () => session.send({ kind: 'scale', by: -1 }),
    'usual-size': () => session.send({ kind: 'scale', by: 0 }),
    pointer: () => {
      pointing = !pointing;
      if (!pointing) session.point(null);
      draw();
    },
    tally: () => desk.querySelector<HTMLElement>('.tally-box input')?.focus(),
    'notes-window': () => {},
    'notes-below': () => {},
    help: () => show(panel === 'help' ? undefined : 'help'),
    close: () => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      show(undefined);
    },
  };
  const act = (action: Action) => acts[action]();

  session.onChange(draw);
  session.onOther((isThere) => {
    if (isThere) blocked = false;
    draw();
  });
  onKeys(act);
  printHandout(host, deck, notes);
  host.classList.add('live');
  draw();
};

/** On paper: each slide with its notes below it. */
function printHandout(host: HTMLElement, deck: ShownDeck, notes: HTMLElement): void {
  const handout = document.createElement('div');
  handout.className = 'deck handout';
  addEventListener('beforeprint', () => {
    const frames = deck.slides.map(({ element }) => document.importNode(element, true));
    handout.replaceChildren(...frames);
    addNotes(deck.slides, frames, notes);
    host.append(handout);
  });
  addEventListener('afterprint', () => handout.remove());
}

import { render } from 'preact';
import { type Move, stepsOf } from '../domain/deck/cursor.ts';
import type { Action } from '../domain/deck/keys.ts';
import { audienceCursor } from '../domain/deck/presentation.ts';
import { answerFiles } from './present/answer-files.ts';
import { readDeck, type ShownSlide } from './present/deck-markup.ts';
import { fitSlide, setStage, slideZoom, zoomToFit } from './present/fit-stage.ts';
import { loadPage } from './present/load-page.ts';
import { openOther, windowName } from './present/notes-window.ts';
import { onKeys } from './present/on-keys.ts';
import { openOverview } from './present/overview.ts';
import { shineAt, spotIn, watchIdle } from './present/pointer.ts';
import { SlidesOver } from './present/SlidesOver.tsx';
import { fillOtherScreen, hasOtherScreen, refusesOtherScreen } from './present/screens.ts';
import { openSession } from './present/session.ts';
import { showAtStep } from './present/show-slide.tsx';
import { stayAwake } from './present/stay-awake.ts';
import type { Mount } from './registry.ts';

/** Make a page of slides the window that the audience sees. */
export const mount: Mount = (host) => {
  const deck = readDeck(host);
  const session = openSession(deck, 'slides');
  const answers = answerFiles(() => draw());
  const over = host.appendChild(Object.assign(document.createElement('div'), { className: 'over' }));
  const spotlight = host.appendChild(
    Object.assign(document.createElement('div'), { className: 'spotlight', hidden: true }),
  );
  let panel: 'list' | 'help' | undefined;
  let overview: { close(): void } | undefined;
  let notesBelow = false;
  let blocked = false;
  let pointing = false;
  let refused = false;
  let shown: ShownSlide | undefined;
  window.name = windowName(deck.id, 'slides');

  const address = () => `${host.dataset.notes ?? ''}${location.hash}`;

  function draw(): void {
    const state = session.state();
    const cursor = audienceCursor(state);
    const slide = deck.slides.find(({ id }) => id === cursor.slide) ?? deck.slides[0];
    if (!slide) return;
    if (slide !== shown) {
      shown?.element.classList.remove('now');
      slide.element.classList.add('now');
      shown = slide;
    }
    showAtStep(slide, slide.element, cursor, state, answers);
    host.classList.toggle('black', state.black);
    host.classList.toggle('zoomed', state.zoomed);
    document.documentElement.dataset.theme = state.dark ? 'dark' : 'light';
    render(
      <SlidesOver
        deck={deck}
        slide={slide}
        state={state}
        place={`${deck.slides.indexOf(slide) + 1} of ${deck.slides.length}`}
        step={stepsOf(slide, state.opened).indexOf(cursor.step)}
        panel={panel}
        notesBelow={notesBelow}
        notesAddress={host.dataset.notes ?? ''}
        blocked={blocked ? { href: address(), target: windowName(deck.id, 'notes') } : undefined}
        otherScreen={hasOtherScreen() && !refused}
        onAct={act}
        onSend={session.send}
        onJump={jump}
        onOtherScreen={() => void fillOtherScreen()}
        onClose={close}
        onPrint={() => void printWithNotes()}
      />,
      over,
    );
    lay();
  }

  /** Lay the slide out for the window as it is now. */
  function lay(): void {
    if (!shown) return;
    const { scale, zoomed, scrolled } = session.state();
    const usual = slideZoom(innerWidth, innerHeight, scale);
    // What stands under every slide is as large as a room needs, and no larger: the slide has the rest.
    host.style.setProperty('--usual', String(slideZoom(innerWidth, innerHeight, 100)));
    const height = shown.element.clientHeight;
    setStage(host, overview ? usual * 0.24 : usual, overview ? innerHeight * 0.24 : height);
    host.style.setProperty('--fit', '1');
    const stage = shown.element.querySelector<HTMLElement>('.stage');
    if (!overview) {
      if (zoomed && stage) zoomToFit(host, stage, height, usual);
      else fitSlide(host, shown.element, usual);
    }
    if (!overview) shown.element.scrollTop = scrolled * height * 0.8;
    host.classList.toggle('longer', shown.element.scrollTop + height < shown.element.scrollHeight - 4);
  }

  function jump(slide: string): void {
    close();
    session.send({ kind: 'jump', slide });
    draw();
  }

  function close(): void {
    overview?.close();
    overview = undefined;
    panel = undefined;
    blocked = false;
    if (pointing) point(false);
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    draw();
  }

  function point(on: boolean): void {
    pointing = on;
    shineAt(spotlight, on ? { x: 0.5, y: 0.5 } : null);
  }

  const turn = (move: Move) => {
    if (!overview && !panel) session.send({ kind: 'move', move });
  };
  const open = (wanted: typeof panel) => {
    const isOpen = panel === wanted;
    close();
    if (!isOpen) panel = wanted;
    draw();
  };
  const acts: Record<Action, () => void> = {
    next: () => turn('next'),
    previous: () => turn('previous'),
    first: () => turn('first'),
    last: () => turn('last'),
    down: () => scroll(1),
    up: () => scroll(-1),
    larger: () => session.send({ kind: 'scale', by: 1 }),
    smaller: () => session.send({ kind: 'scale', by: -1 }),
    'usual-size': () => session.send({ kind: 'scale', by: 0 }),
    black: () => session.send({ kind: 'black' }),
    dark: () => session.send({ kind: 'dark' }),
    discuss: () => session.send({ kind: 'discuss' }),
    zoom: () => session.send({ kind: 'zoom' }),
    freeze: () => session.send({ kind: 'freeze' }),
    overview: () => {
      const wasOpen = overview !== undefined;
      close();
      if (!wasOpen) overview = openOverview(host, deck.slides, shown?.id ?? '', jump);
      draw();
    },
    jump: () => open('list'),
    help: () => open('help'),
    'full-screen': () => {
      const done = document.fullscreenElement
        ? document.exitFullscreen()
        : document.documentElement.requestFullscreen();
      void done.catch(() => undefined);
    },
    pointer: () => point(!pointing),
    'notes-below': () => {
      notesBelow = !notesBelow;
      draw();
    },
    tally: () => {
      notesBelow = true;
      draw();
      requestAnimationFrame(() => over.querySelector<HTMLElement>('.tally-box input')?.focus());
    },
    'notes-window': () => {
      blocked = !openOther(session, address(), windowName(deck.id, 'notes'));
      draw();
    },
    close,
  };
  const act = (action: Action) => acts[action]();

  async function printWithNotes(): Promise<void> {
    close();
    const [{ addNotes }, page] = await Promise.all([
      import('./present/handout.ts'),
      loadPage(host.dataset.notes ?? '').catch(() => document),
    ]);
    const takeAway = addNotes(
      deck.slides,
      deck.slides.map(({ element }) => element),
      page,
    );
    addEventListener('afterprint', takeAway, { once: true });
    print();
  }

  function scroll(by: 1 | -1): void {
    if (!shown) return;
    const height = shown.element.clientHeight;
    const isAtEnd = shown.element.scrollTop + height >= shown.element.scrollHeight - 4;
    if (by === 1 ? !isAtEnd : session.state().scrolled > 0) session.send({ kind: 'scroll', by });
  }

  session.onChange(draw);
  session.onPoint((spot) => shineAt(spotlight, spot));
  onKeys(act);
  watchIdle(host);
  stayAwake();
  addEventListener('resize', lay);
  addEventListener('pointermove', (event) => pointing && shineAt(spotlight, spotIn(document.documentElement, event)));
  // In a figure with many lines the reason for the last choice is the one that is read out.
  host.addEventListener('change', ({ target }) => {
    const line = target instanceof Element ? target.closest('.one') : null;
    for (const last of line?.parentElement?.querySelectorAll('.last') ?? []) last.classList.remove('last');
    line?.classList.add('last');
  });
  // A figure played with the mouse gives the keys back, so that the next press of a clicker turns the page.
  host.addEventListener('pointerup', ({ target }) => {
    const control = target instanceof Element ? target.closest('figure :is(input, button, select, summary)') : null;
    if (control && !control.matches('select, input[type=text]')) setTimeout(() => (control as HTMLElement).blur());
  });
  host.classList.add('live');
  // An address that names a slide gives it the focus, and then a frame round the whole screen.
  if (document.activeElement?.matches('.deck-slide')) (document.activeElement as HTMLElement).blur();
  draw();
  void document.fonts?.ready.then(lay);
  if (hasOtherScreen())
    void refusesOtherScreen().then((isRefused) => {
      refused = isRefused;
      draw();
    });
};

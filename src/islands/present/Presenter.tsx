import { useEffect, useRef, useState } from 'preact/hooks';
import type { TimedStep } from '../../domain/class-plan/pace.ts';
import { moveCursor } from '../../domain/deck/cursor.ts';
import type { Action } from '../../domain/deck/keys.ts';
import type { Presentation } from '../../domain/deck/presentation.ts';
import { elapsed } from '../../domain/deck/room.ts';
import { loadSettings, noteSizes, saveSettings } from '../../store/settings.ts';
import type { AnswerFiles } from './answer-files.ts';
import { Clock, useNow } from './Clock.tsx';
import { Countdown, TimeLeft } from './Countdown.tsx';
import type { ShownDeck, ShownSlide } from './deck-markup.ts';
import { Help } from './Help.tsx';
import { PlanPanel } from './PlanPanel.tsx';
import { Preview } from './Preview.tsx';
import { spotIn } from './pointer.ts';
import { letters } from './QuestionView.tsx';
import { roundAt } from './round-at.ts';
import { SlideList } from './SlideList.tsx';
import type { Session } from './session.ts';
import { Tally } from './Tally.tsx';
import { Teams } from './Teams.tsx';
import { Toolbar } from './Toolbar.tsx';

interface Props {
  deck: ShownDeck;
  session: Session;
  state: Presentation;
  answers: AnswerFiles;
  loaded: number;
  /** The notes as the server rendered them. */
  notes: HTMLElement;
  /** The plan of a class; a lesson has none. */
  plan: readonly TimedStep[] | undefined;
  panel: 'list' | 'help' | 'teams' | 'countdown' | undefined;
  hasSlides: boolean;
  /** Where the slides are, when the browser blocked their window. */
  blocked: { href: string; target: string } | undefined;
  pointing: boolean;
  onAct: (action: Action) => void;
  onOpenSlides: () => void;
  onPanel: (panel: Props['panel']) => void;
}

const usualSize = 3;

/** The window of the person who teaches: this step, the next one with its answer, the notes, the time, the vote. */
export function Presenter(props: Props) {
  const { deck, session, state, answers, loaded, notes, panel, pointing, onAct, onPanel } = props;
  const now = useNow();
  const [size, setSize] = useState(() => loadSettings().notesSize ?? usualSize);
  const [divider, setDivider] = useState(() => loadSettings().divider ?? 45);
  const next = moveCursor(deck, state.cursor, 'next', state.opened);
  const slide = slideOf(deck, state.cursor.slide);
  const nextSlide = slideOf(deck, next.slide);
  const round = roundAt(slide, state);
  const planStep = props.plan?.find(({ id }) => slide.part === `plan-${id}`)?.id;
  const isEnd = next === state.cursor;
  const place = `${deck.slides.indexOf(slide) + 1} of ${deck.slides.length}`;

  const resize = (by: 1 | -1) => {
    const wanted = Math.min(noteSizes.length - 1, Math.max(0, size + by));
    setSize(wanted);
    saveSettings({ ...loadSettings(), notesSize: wanted });
  };

  return (
    <div class={`desk d-${divider}`} data-notes-size={size}>
      <header class="desk-top">
        <h1>
          {deck.title} <span>{place}</span>
        </h1>
        <p class="sizes">
          <button type="button" class="quiet" disabled={size === 0} onClick={() => resize(-1)}>
            A−<span class="away">, smaller notes</span>
          </button>
          <button type="button" class="quiet" disabled={size === noteSizes.length - 1} onClick={() => resize(1)}>
            A+<span class="away">, larger notes</span>
          </button>
          <label>
            Slides{' '}
            <input
              type="range"
              min="25"
              max="75"
              step="5"
              value={divider}
              onInput={({ currentTarget }) => setDivider(Number(currentTarget.value))}
              onChange={({ currentTarget }) =>
                saveSettings({ ...loadSettings(), divider: Number(currentTarget.value) })
              }
              // Moved with the mouse, it gives the keys back; with keys, it is moved on.
              onPointerUp={({ currentTarget }) => currentTarget.blur()}
            />{' '}
            Notes
          </label>
        </p>
        {state.room.countdown !== null && <TimeLeft ends={state.room.countdown} />}
        <Clock timer={state.room.timer} now={now} onSend={session.send} />
      </header>
      <p class="standing" role="status">
        {state.black && <b>The screen is black. </b>}
        {state.frozen && <b>The room still sees “{slideOf(deck, state.frozen.slide).title}”. </b>}
        {!props.hasSlides && (
          <>
            <b>The window with the slides is not open.</b>{' '}
            {props.blocked ? (
              <a href={props.blocked.href} target={props.blocked.target}>
                The browser blocked it: open the slides with this link
              </a>
            ) : (
              <button type="button" class="quiet" onClick={props.onOpenSlides}>
                Open the slides
              </button>
            )}
          </>
        )}
      </p>
      <section
        class="desk-slides"
        aria-label="Slides"
        onPointerMove={(event) => {
          if (!pointing) return;
          const frame = event.currentTarget.querySelector<HTMLElement>('.preview');
          const spot = frame && spotIn(frame, event);
          if (spot) session.point(spot.x <= 1 && spot.y <= 1 ? spot : null);
        }}
        onPointerLeave={() => pointing && session.point(null)}
      >
        <h2 class="small">Now</h2>
        <Preview slide={slide} cursor={state.cursor} state={state} answers={answers} loaded={loaded} />
        <h2 class="small">{isEnd ? 'The end' : 'Next'}</h2>
        {!isEnd && <Preview slide={nextSlide} cursor={next} state={state} answers={answers} loaded={loaded} />}
      </section>
      <section class="desk-notes" aria-label="Notes">
        {props.plan && (
          <PlanPanel steps={props.plan} current={planStep} minutes={elapsed(state.room.timer, now) / 60_000} />
        )}
        {slide.question && round && (
          <Tally question={slide.question} round={round} room={state.room} onSend={session.send} />
        )}
        <NotesOf slide={slide} notes={notes} />
        {slide.question && <AnswerAhead item={slide.question.item} notes={notes} />}
      </section>
      {panel === 'list' && (
        <SlideList
          slides={deck.slides}
          current={slide.id}
          onJump={(id) => {
            onPanel(undefined);
            session.send({ kind: 'jump', slide: id });
          }}
          onClose={() => onPanel(undefined)}
        />
      )}
      {panel === 'help' && <Help onClose={() => onPanel(undefined)} />}
      {panel === 'teams' && <Teams room={state.room} onSend={session.send} onClose={() => onPanel(undefined)} />}
      {panel === 'countdown' && (
        <Countdown ends={state.room.countdown} onSend={session.send} onClose={() => onPanel(undefined)} />
      )}
      <Toolbar
        onAct={onAct}
        tools={[
          { action: 'previous', text: 'Back', key: '←' },
          { action: 'next', text: 'Next', key: '→' },
          { action: 'jump', text: 'All slides', key: 'G' },
          ...(slide.offered?.length
            ? [{ action: 'discuss' as const, text: 'Two votes', key: 'D', pressed: state.opened.includes(slide.id) }]
            : []),
          ...(round ? [{ action: 'tally' as const, text: 'Count', key: 'T' }] : []),
          ...(slide.element.querySelector('figure')
            ? [{ action: 'zoom' as const, text: 'Zoom', key: 'Z', pressed: state.zoomed }]
            : []),
          { action: 'freeze', text: 'Hold', key: 'H', pressed: state.frozen !== null },
          { action: 'black', text: 'Black', key: 'B', pressed: state.black },
          { action: 'pointer', text: 'Pointer', key: 'L', pressed: pointing },
          { action: 'smaller', text: 'Smaller', key: '−' },
          { action: 'larger', text: 'Larger', key: '+' },
          { action: 'dark', text: 'Dark', key: 'C', pressed: state.dark },
          { action: 'help', text: 'Help', key: '?' },
        ]}
      >
        <button
          type="button"
          aria-pressed={panel === 'teams'}
          onClick={() => onPanel(panel === 'teams' ? undefined : 'teams')}
        >
          Teams
        </button>
        <button
          type="button"
          aria-pressed={panel === 'countdown'}
          onClick={() => onPanel(panel === 'countdown' ? undefined : 'countdown')}
        >
          Timer
        </button>
      </Toolbar>
    </div>
  );
}

const slideOf = (deck: ShownDeck, id: string): ShownSlide =>
  deck.slides.find((slide) => slide.id === id) ?? (deck.slides[0] as ShownSlide);

/** The speaker's words for this slide's part, as the page holds them. */
function NotesOf({ slide, notes }: { slide: ShownSlide; notes: HTMLElement }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const part = `[data-part="${CSS.escape(slide.part)}"]`;
    const found = notes.querySelectorAll(`${part} > .note-text`);
    const figureNote = slide.element.querySelector('.fig-note');
    place.current?.replaceChildren(
      ...[...found, ...(figureNote ? [figureNote] : [])].map((note) => note.cloneNode(true)),
    );
  }, [slide, notes]);
  return <div class="notes-now" ref={place} />;
}

/** The answer and the likely mistakes, before the room sees them. */
function AnswerAhead({ item, notes }: { item: string; notes: HTMLElement }) {
  const choices = [...notes.querySelectorAll(`[data-item="${CSS.escape(item)}"] li`)];
  const key = choices.findIndex((choice) => choice.classList.contains('key'));
  const text = (choice: Element | undefined, part: string) => choice?.querySelector(part)?.textContent ?? '';
  return (
    <div class="answer-ahead">
      <p>
        <b>Answer: {letters[key]}</b> {text(choices[key], '.why')}
      </p>
      {choices.map((choice, index) => {
        const belief = text(choice, '.belief q');
        return (
          belief && (
            <p key={belief}>
              <b>{letters[index]}</b> may think: “{belief}”
            </p>
          )
        );
      })}
    </div>
  );
}

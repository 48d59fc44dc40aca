import type { Action } from '../../domain/deck/keys.ts';
import type { Command, Presentation } from '../../domain/deck/presentation.ts';
import { TimeLeft } from './Countdown.tsx';
import type { ShownDeck, ShownSlide } from './deck-markup.ts';
import { Help } from './Help.tsx';
import { NotesBelow } from './NotesBelow.tsx';
import { SlideList } from './SlideList.tsx';
import { Scores } from './Teams.tsx';
import { Thread } from './Thread.tsx';
import { Toolbar } from './Toolbar.tsx';

interface Props {
  deck: ShownDeck;
  slide: ShownSlide;
  state: Presentation;
  place: string;
  /** Index of the step on the screen. */
  step: number;
  panel: 'list' | 'help' | undefined;
  notesBelow: boolean;
  notesAddress: string;
  /** Where the notes are, when the browser blocked their window. */
  blocked: { href: string; target: string } | undefined;
  otherScreen: boolean;
  onAct: (action: Action) => void;
  onSend: (command: Command) => void;
  onJump: (slide: string) => void;
  onOtherScreen: () => void;
  onClose: () => void;
  onPrint: () => void;
}

/** What lies over the slides: where we are, the tools, what was opened, and the black screen. */
export function SlidesOver(props: Props) {
  const { deck, slide, state, place, step, panel, blocked, onAct } = props;
  return (
    <>
      <div class="foot-line">
        <Scores teams={state.room.teams} />
        <Thread slides={deck.slides} current={slide.id} />
        <p>
          <span>{deck.title}</span>
          <span class="more">More below ↓</span>
          {state.room.countdown !== null && <TimeLeft ends={state.room.countdown} />}
          <span>{place}</span>
        </p>
      </div>
      {props.notesBelow && <NotesBelow {...props} />}
      {panel === 'list' && (
        <SlideList slides={deck.slides} current={slide.id} onJump={props.onJump} onClose={props.onClose} />
      )}
      {panel === 'help' && <Help onClose={props.onClose} onPrint={props.onPrint} />}
      {blocked && (
        <p class="over-panel" role="alert">
          The browser did not let us open a second window.{' '}
          <a href={blocked.href} target={blocked.target} onClick={props.onClose}>
            Open the notes with this link
          </a>
          .
        </p>
      )}
      <Toolbar
        onAct={onAct}
        tools={[
          { action: 'previous', text: 'Back', key: '←' },
          { action: 'next', text: 'Next', key: '→' },
          { action: 'overview', text: 'Overview', key: 'O' },
          { action: 'jump', text: 'Go to', key: 'G' },
          ...(slide.offered?.length
            ? [{ action: 'discuss' as const, text: 'Two votes', key: 'D', pressed: state.opened.includes(slide.id) }]
            : []),
          ...(slide.element.querySelector('figure')
            ? [{ action: 'zoom' as const, text: 'Zoom', key: 'Z', pressed: state.zoomed }]
            : []),
          { action: 'pointer', text: 'Pointer', key: 'L' },
          { action: 'black', text: 'Black', key: 'B', pressed: state.black },
          { action: 'smaller', text: 'Smaller', key: '−' },
          { action: 'larger', text: 'Larger', key: '+' },
          { action: 'dark', text: 'Dark', key: 'C', pressed: state.dark },
          { action: 'full-screen', text: 'Full screen', key: 'F' },
          { action: 'notes-window', text: 'Notes window', key: 'S' },
          { action: 'notes-below', text: 'Notes below', key: 'I', pressed: props.notesBelow },
          { action: 'help', text: 'Help', key: '?' },
        ]}
      />
      {props.otherScreen && (
        <button type="button" class="quiet tools-more" onClick={props.onOtherScreen}>
          Slides on the other screen
        </button>
      )}
      <p class="away" role="status">
        {state.black ? 'The screen is black.' : `${slide.title}, slide ${place}${step > 0 ? `, step ${step + 1}` : ''}`}
      </p>
      <div class="cover" />
    </>
  );
}

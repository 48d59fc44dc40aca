import { useEffect, useState } from 'preact/hooks';
import type { Command, Presentation } from '../../domain/deck/presentation.ts';
import type { ShownSlide } from './deck-markup.ts';
import { loadPage } from './load-page.ts';
import { roundAt } from './round-at.ts';
import { Tally } from './Tally.tsx';

interface Props {
  slide: ShownSlide;
  state: Presentation;
  notesAddress: string;
  onSend: (command: Command) => void;
}

/** For one screen: the notes and the tally under the slide. The notes are loaded when they are first asked for. */
export function NotesBelow({ slide, state, notesAddress, onSend }: Props) {
  const [notes, setNotes] = useState<Document | 'failed'>();
  useEffect(() => {
    loadPage(notesAddress).then(setNotes, () => setNotes('failed'));
  }, [notesAddress]);
  const said =
    notes instanceof Document
      ? [...notes.querySelectorAll(`[data-part="${CSS.escape(slide.part)}"] .note-text`)].map(
          (note) => note.textContent,
        )
      : [];
  const round = roundAt(slide, state);
  return (
    <aside class="notes-below" aria-label="Notes">
      {notes === 'failed' && <p>The notes could not be loaded. Try again when you are online.</p>}
      {said.map((text) => (
        <p key={text}>{text}</p>
      ))}
      {slide.question && round && <Tally question={slide.question} round={round} room={state.room} onSend={onSend} />}
    </aside>
  );
}

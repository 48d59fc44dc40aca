import { useRef } from 'preact/hooks';
import { VoteSign } from '../../charts/VoteSign.tsx';
import type { Command } from '../../domain/deck/presentation.ts';
import { countsOf, type Room } from '../../domain/deck/room.ts';
import { classSizeWarning, summariseTally, votesFor } from '../../domain/deck/tally.ts';
import type { Question } from './deck-markup.ts';
import { letters } from './QuestionView.tsx';

interface Props {
  question: Question;
  round: 1 | 2;
  room: Room;
  onSend: (command: Command) => void;
}

/**
 * Counts of a show of hands. Up and down choose a choice, digits type a count, + and − change it by one, Enter goes
 * on. The room sees nothing of it before the bars.
 */
export function Tally({ question, round, room, onSend }: Props) {
  const box = useRef<HTMLFieldSetElement>(null);
  const counts = countsOf(room, question.item);
  const { rounds } = summariseTally(
    counts,
    question.choices.map(({ id }) => id),
  );
  const summed = round === 2 ? rounds[1] : rounds[0];
  const total = summed?.total ?? 0;
  const count = (choice: string, votes: number, typing?: true) =>
    onSend({ kind: 'count', item: question.item, count: { round, choice, votes, ...(typing && { typing }) } });
  const step = (choice: string, by: 1 | -1) => count(choice, votesFor(counts, round, choice) + by);

  const onKey = (event: KeyboardEvent, index: number, choice: string) => {
    const fields = [...(box.current?.querySelectorAll<HTMLInputElement>(':scope > div input') ?? [])];
    if (event.key === 'ArrowDown') fields[(index + 1) % fields.length]?.select();
    else if (event.key === 'ArrowUp') fields[(index - 1 + fields.length) % fields.length]?.select();
    else if (event.key === '+' || event.key === '-') step(choice, event.key === '+' ? 1 : -1);
    else if (event.key === 'Enter') {
      // The keys are the slides' again.
      fields[index]?.blur();
      onSend({ kind: 'move', move: 'next' });
    } else return;
    event.preventDefault();
  };

  return (
    <fieldset class="tally-box" ref={box}>
      <legend>{round === 2 ? 'Second vote' : 'Hands counted'}</legend>
      {question.choices.map(({ id }, index) => (
        <div key={id}>
          <label>
            <VoteSign index={index} />
            {letters[index]}{' '}
            <input
              type="text"
              inputMode="numeric"
              autocomplete="off"
              maxLength={3}
              value={
                counts.some((each) => each.round === round && each.choice === id) ? votesFor(counts, round, id) : ''
              }
              onFocus={({ currentTarget }) => currentTarget.select()}
              onInput={({ currentTarget }) => count(id, Number(currentTarget.value.replace(/\D/g, '')), true)}
              onKeyDown={(event) => onKey(event, index, id)}
            />
          </label>
          <button
            type="button"
            class="quiet"
            aria-label={`One less for ${letters[index]}`}
            onClick={() => step(id, -1)}
          >
            −
          </button>
          <button type="button" class="quiet" aria-label={`One more for ${letters[index]}`} onClick={() => step(id, 1)}>
            +
          </button>
        </div>
      ))}
      <p class="row">
        <button
          type="button"
          class="quiet"
          disabled={counts.length === 0}
          onClick={() => onSend({ kind: 'uncount', item: question.item })}
        >
          Undo
        </button>
        <label>
          People in the class{' '}
          <input
            type="text"
            inputMode="numeric"
            autocomplete="off"
            maxLength={3}
            value={room.size ?? ''}
            onInput={({ currentTarget }) => {
              const typed = currentTarget.value.replace(/\D/g, '');
              onSend({ kind: 'size', size: typed === '' ? null : Number(typed) });
            }}
          />
        </label>
      </p>
      <p role="status">
        {total} counted. {summed && classSizeWarning(summed, room.size)}
      </p>
    </fieldset>
  );
}

import { useState } from 'preact/hooks';
import { Lean } from '../charts/Lean.tsx';
import { PositionStrip } from '../charts/PositionStrip.tsx';
import { layoutProfile, leanInWords } from '../charts/profile-layout.ts';
import type { DimensionId, Level, Ok } from '../domain/questionnaire/schema.ts';
import { formatPosition, sideInWords, surenessInWords, type Trial, tryAnswers } from '../domain/questionnaire/trial.ts';
import type { LineProps } from './LineResult.tsx';

interface ComparedProps {
  trial: Trial;
  /** Heading of the second column, and of the second mark. */
  afterName: string;
  /** Dimensions whose rows are shown. */
  rows: readonly { id: DimensionId; name: string }[];
}

/** The result as it is beside the result as it would be. */
export function Compared({ trial: { now, after, sentence }, afterName, rows }: ComparedProps) {
  const results = [now, after];
  const leanIn = ({ profile }: Ok, id: DimensionId) => layoutProfile([{ id, name: '', m: profile[id] ?? null }]);
  return (
    <div class="figure">
      <p>
        <b>{sentence}</b>
      </p>
      <PositionStrip
        now={now.S}
        after={after.S}
        afterName={afterName.toLowerCase()}
        label={`From the customer end, −1, to the client end, +1: now ${formatPosition(now.S)}, ${afterName.toLowerCase()} ${formatPosition(after.S)}. Mixed is between −0.20 and +0.20.`}
      />
      <table class="plain compared">
        <thead>
          <tr>
            <td />
            <th scope="col">Now</th>
            <th scope="col">{afterName}</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">Your answers</th>
            {results.map((result) => (
              <td>{sideInWords(result)}</td>
            ))}
          </tr>
          <tr>
            <th scope="row">How sure</th>
            {results.map((result) => (
              <td>{surenessInWords(result)}</td>
            ))}
          </tr>
          <tr>
            <th scope="row">Position, −1 to +1</th>
            {results.map((result) => (
              <td>{formatPosition(result.S)}</td>
            ))}
          </tr>
          {rows.map(({ id, name }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              {results.map((result) => (
                <td>
                  {leanIn(result, id).map((row) => (
                    <Lean end={row.end} x={row.x} />
                  ))}
                  {leanInWords(result.profile[id] ?? null)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface PreviewProps extends LineProps {
  /** Id of the control that starts this trial. */
  at: string;
}

const withThis = 'With this answer';

/** One other answer, tried: the new result beside the old, to keep or to undo. Nothing while something else is tried. */
export function TrialPreview({ at, ...line }: PreviewProps) {
  const { words, sheet, ids, trial, addressWith } = line;
  const tried = trial?.tried;
  if (tried?.at !== at) return null;
  const changes = { [tried.question]: tried.to };
  const found = tryAnswers(words, sheet, changes, withThis);
  const asked = words.questions.find(({ id }) => id === tried.question);

  const keep = () => {
    // Runs after the page's own listener has shown the new result.
    const show = () => {
      document.getElementById(`${ids}headline`)?.focus();
      trial?.set({ tried: null, ended: 'kept' });
    };
    addEventListener('hashchange', show, { once: true });
    location.hash = addressWith(changes);
  };
  const undo = () => {
    trial?.set({ tried: null, ended: 'undone' });
    document.getElementById(at)?.focus();
  };
  return (
    <div class="trial">
      {found && (
        <Compared
          trial={found}
          afterName={withThis}
          rows={words.dimensions.filter(({ id }) => id === asked?.dimension)}
        />
      )}
      <p class="row">
        <button type="button" onClick={keep}>
          Keep this answer
        </button>
        <button type="button" class="quiet" onClick={undo}>
          Undo
        </button>
      </p>
    </div>
  );
}

/** What is said aloud, once, when a trial begins or ends. */
export function TrialStatus({ words, sheet, ids, trial }: LineProps) {
  const { tried, line, ended } = trial ?? {};
  if (line !== ids) return null;
  if (tried) {
    return <>{tryAnswers(words, sheet, { [tried.question]: tried.to }, withThis)?.sentence}</>;
  }
  if (ended === 'kept') return <>Kept. Go back in your browser to undo it.</>;
  return <>{ended === 'undone' && 'Undone. Nothing has changed.'}</>;
}

/** A choice of any question and any answer to it. */
export function AnyAnswer(line: LineProps) {
  const { words, sheet, ids, trial } = line;
  const [id, setId] = useState(words.questions[0]?.id ?? '');
  const [picked, setPicked] = useState<Level | null>(null);
  const question = words.questions.find((candidate) => candidate.id === id);
  const at = `${ids}try-any`;
  return (
    <form
      class="stack-half"
      method="dialog"
      onSubmit={(event) => {
        event.preventDefault();
        if (picked !== null) trial?.set({ tried: { at, question: id, to: picked }, line: ids, ended: null });
      }}
    >
      <label for={`${at}-question`}>Question</label>
      <select
        id={`${at}-question`}
        value={id}
        onChange={(event) => {
          setId(event.currentTarget.value);
          setPicked(null);
        }}
      >
        {words.questions.map((each) => (
          <option key={each.id} value={each.id}>
            {each.text}
          </option>
        ))}
      </select>
      <fieldset>
        <legend class="away">Answer to try</legend>
        {question?.options.map(({ value, text }) => (
          <label class="choice" key={`${id}${value}`}>
            <input
              type="radio"
              name={`${at}-answer`}
              value={value}
              required
              disabled={value === sheet[id]}
              checked={picked === value}
              onChange={() => setPicked(value)}
            />
            <span>
              {text}
              {value === sheet[id] && <span class="small"> (your answer now)</span>}
            </span>
          </label>
        ))}
      </fieldset>
      <button type="submit" class="quiet" id={at}>
        Try it
      </button>
      <TrialPreview {...line} at={at} />
    </form>
  );
}

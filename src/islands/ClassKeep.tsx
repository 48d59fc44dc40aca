import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ClassWords } from '../domain/class-session/class-words.ts';
import { formatClass, longestClassFile, parseClass } from '../domain/class-session/file.ts';
import { counted } from '../domain/class-session/in-words.ts';
import { mergeSessions } from '../domain/class-session/merge.ts';
import { classRows } from '../domain/class-session/rows.ts';
import { type ClassSession, isEmpty, largestClass } from '../domain/class-session/session.ts';
import { formatCsv } from '../domain/text/csv.ts';
import { saveText } from './save-text.ts';

interface Props {
  session: ClassSession;
  words: ClassWords;
  /** Whether there is anything to keep or forget. */
  hasAny: boolean;
  onChange: (session: ClassSession) => void;
  onForget: () => void;
  today: () => string;
}

/** Keep a class in a file, put another group to it, or forget it. */
export function ClassKeep({ session, words, hasAny, onChange, onForget, today }: Props) {
  const [said, setSaid] = useState('');
  const [isAsked, setAsked] = useState(false);
  const keep = useRef<HTMLButtonElement>(null);
  const forget = useRef<HTMLButtonElement>(null);
  const wasAsked = useRef(false);
  useLayoutEffect(() => {
    if (wasAsked.current !== isAsked) (isAsked ? keep : forget).current?.focus();
    wasAsked.current = isAsked;
  }, [isAsked]);

  const saveAs = (name: string, type: string, text: string) => {
    if (!hasAny) return setSaid('There is nothing to save yet.');
    saveText(name, type, text);
    setSaid(`The class was handed to the browser as ${name}.`);
  };

  const open = async (input: HTMLInputElement) => {
    const [file] = input.files ?? [];
    if (!file) return;
    // A character takes at most four bytes: no more is read than shows that a file is too large.
    const text = await file
      .slice(0, 4 * longestClassFile + 4)
      .text()
      .catch(() => '');
    input.value = '';
    const parsed = parseClass(text);
    if (parsed.kind === 'refused') return setSaid(parsed.why);
    const groups = parsed.session.groups.filter((group) => !isEmpty(group));
    const own = session.groups.filter((group) => !isEmpty(group));
    const merged = mergeSessions({ groups: own.length > 0 ? own : [] }, { groups });
    if (groups.length === 0) return setSaid('There is nothing in this file. Nothing was changed.');
    onChange(merged);
    const codes = groups.reduce((total, group) => total + group.codes.length, 0);
    setSaid(
      `The file holds ${counted(groups.length, 'group')} with ${counted(codes, 'code')}. ${own.length > 0 ? 'It was put to the class that was here.' : 'It is loaded.'}`,
    );
  };

  const [first] = session.groups;
  const tooMany = first && first.size !== null && first.codes.length > 0 && sizeWarning(first.codes.length, first.size);

  return (
    <section class="part keep-class">
      <h2>Keep it, join it, forget it</h2>
      <p>
        The class is held in this window. A reload keeps it, and closing the window forgets it. A saved file brings it
        back. It holds codes and counts, and no name.
      </p>
      {first && (
        <p>
          <label class="field size">
            How many people are in the class? You need not say.
            <input
              type="number"
              inputMode="numeric"
              min={1}
              max={largestClass}
              value={first.size ?? ''}
              onChange={({ currentTarget }) => {
                const size = Math.round(Number(currentTarget.value));
                const said = currentTarget.value === '' || size < 1 ? null : Math.min(size, largestClass);
                onChange({
                  groups: session.groups.map((group) => (group === first ? { ...group, size: said } : group)),
                });
              }}
            />
          </label>
          {tooMany && <span class="small warning">{tooMany}</span>}
        </p>
      )}
      <div class="row">
        <button type="button" onClick={() => saveAs(`class-${today()}.json`, 'application/json', formatClass(session))}>
          Save the class
        </button>
        <button
          type="button"
          class="quiet"
          onClick={() =>
            saveAs(
              `class-${today()}.csv`,
              'text/csv;charset=utf-8',
              formatCsv(classRows(session, words.numbers, new Map(words.items.map((item) => [item.id, item])))),
            )
          }
        >
          Save a table (CSV)
        </button>
      </div>
      <p>
        <label class="load">
          Load a saved class, or put a second group to this one
          <input
            type="file"
            accept=".json,application/json"
            onChange={({ currentTarget }) => void open(currentTarget)}
          />
        </label>
      </p>
      {isAsked ? (
        <fieldset class="stack-half" onKeyDown={({ key }) => key === 'Escape' && setAsked(false)}>
          <legend>
            <b>Forget every code and vote of this class?</b>
          </legend>
          <p>Only a saved file can bring them back.</p>
          <p class="row">
            <button type="button" class="quiet" ref={keep} onClick={() => setAsked(false)}>
              Keep them
            </button>
            <button
              type="button"
              onClick={() => {
                onForget();
                setAsked(false);
                setSaid('Done. Nothing of the class is left in this window.');
              }}
            >
              Forget all of it
            </button>
          </p>
        </fieldset>
      ) : (
        <p>
          <button
            type="button"
            class="quiet"
            ref={forget}
            onClick={() => {
              setSaid('');
              setAsked(true);
            }}
          >
            Forget this class
          </button>
        </p>
      )}
      <p class="said" role="status">
        {said}
      </p>
    </section>
  );
}

/** More codes than people is possible, because one class may hand over several quizzes; so it is said, never refused. */
function sizeWarning(codes: number, size: number): string {
  return codes > size
    ? `There are ${codes} codes from ${counted(size, 'person', 'people')}. With several quizzes that is right.`
    : '';
}

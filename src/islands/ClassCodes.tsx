import { useEffect, useRef, useState } from 'preact/hooks';
import type { ClassWords } from '../domain/class-session/class-words.ts';
import { readInWords } from '../domain/class-session/in-words.ts';
import { addCodes, allCodes, type ClassSession, isEmpty } from '../domain/class-session/session.ts';
import { sortCodes } from '../domain/class-session/views.ts';
import { valueCounts } from '../domain/codes/numbered-quiz.ts';
import { type RefusedCode, readCodes } from '../domain/codes/read-codes.ts';
import { ClassKeep } from './ClassKeep.tsx';
import { ClassResults } from './ClassResults.tsx';
import { ClassVotes } from './ClassVotes.tsx';
import { NotCounted } from './NotCounted.tsx';

/** A camera that reads codes until it is stopped. */
export interface Scanner {
  stop(): void;
}

interface Props {
  words: ClassWords;
  /** The class as the window holds it. */
  load: () => ClassSession;
  /** Returns whether the window keeps it. */
  save: (session: ClassSession) => boolean;
  /** Empty the storage, and give a class without anything in it. */
  forget: () => ClassSession;
  /** Show the camera's picture and read codes from it; rejects where there is no camera that may be used. */
  scan: (video: HTMLVideoElement, found: (text: string) => void) => Promise<Scanner>;
  /** `2026-11-22`, for the names of files. */
  today: () => string;
}

/** A trainer collects codes, sees what the class learnt, keeps it in a file or forgets it. */
export function ClassCodes({ words, load, save, forget, scan, today }: Props) {
  const [session, setSession] = useState(load);
  const [refused, setRefused] = useState<readonly RefusedCode[]>([]);
  const [said, setSaid] = useState('');
  const [isScanning, setScanning] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const video = useRef<HTMLVideoElement>(null);
  const scanner = useRef<Scanner>();
  const current = useRef(session);

  const valuesOf = valueCounts(words.numbers);
  const keep = (next: ClassSession): boolean => {
    current.current = next;
    setSession(next);
    return save(next);
  };
  useEffect(() => () => scanner.current?.stop(), []);

  /** Count the codes of a text; says how many are new. */
  function take(text: string): { added: number; known: number; refused: readonly RefusedCode[] } {
    const found = readCodes(text, valuesOf);
    const before = allCodes(current.current);
    const fresh = found.codes.filter((code) => !before.includes(code.text));
    const [own, ...others] = current.current.groups;
    const isKept =
      !own ||
      keep({
        groups: [
          addCodes(
            own,
            fresh.map((code) => code.text),
          ),
          ...others,
        ],
      });
    const result = {
      added: fresh.length,
      known: found.codes.length - fresh.length + found.repeated,
      refused: found.refused,
    };
    const notKept = isKept ? '' : ' They last until this page is left, because the browser does not let us keep them.';
    setSaid(readInWords({ ...result, refused: found.refused.length }) + notKept);
    return result;
  }

  const submit = (event: Event) => {
    event.preventDefault();
    const area = field.current;
    if (!area) return;
    if (area.value.trim() === '') {
      setSaid('Paste or type a code first.');
      return area.focus();
    }
    const result = take(area.value);
    setRefused(result.refused);
    // What was read is not needed any more; what was not stays for the trainer to mend.
    if (result.added + result.known > 0 && result.refused.length === 0) area.value = '';
  };

  const stop = () => {
    scanner.current?.stop();
    scanner.current = undefined;
    setScanning(false);
  };
  useEffect(() => {
    const screen = video.current;
    if (!isScanning || !screen) return;
    let last = '';
    scan(screen, (text) => {
      if (text === last) return;
      last = text;
      const { added, known, refused: bad } = take(text);
      if (added + known === 0 && bad.length === 0)
        setSaid('This QR code is not a class code. Show one from this site.');
    }).then(
      (running) => {
        scanner.current = running;
        if (last === '') setSaid('The camera is on. Hold a code in front of it.');
      },
      () => {
        setScanning(false);
        setSaid('There is no camera that this page may use. Type the code instead.');
        field.current?.focus();
      },
    );
  }, [isScanning]);

  const codes = readCodes(allCodes(session).join('\n'), valuesOf).codes;
  const { views, earlier } = sortCodes(codes, words.numbers);
  const unknown = allCodes(session).length - codes.length;
  const hasAny = session.groups.some((group) => !isEmpty(group));

  return (
    <>
      <section class="part collect">
        <h2>Collect the codes</h2>
        <form onSubmit={submit} class="stack-half">
          <label class="paste">
            Paste the chat, or type codes, one on a line
            <textarea ref={field} rows={5} spellcheck={false} autocomplete="off" autocapitalize="characters" />
          </label>
          <p class="small">Names and other words between the codes do no harm. They are not kept.</p>
          <div class="row">
            <button type="submit">Count the codes</button>
            <button type="button" class="quiet" onClick={isScanning ? stop : () => setScanning(true)}>
              {isScanning ? 'Stop the camera' : 'Scan with the camera'}
            </button>
          </div>
        </form>
        {isScanning && <video ref={video} class="scan" muted playsInline aria-label="Picture of the camera" />}
        <p class="said" role="status">
          {said}
        </p>
        <NotCounted refused={refused} earlier={earlier} unknown={unknown} />
      </section>
      {views.length > 0 && <ClassResults views={views} words={words} groups={session.groups} />}
      <ClassVotes session={session} words={words} />
      <ClassKeep
        session={session}
        words={words}
        hasAny={hasAny}
        onChange={keep}
        onForget={() => {
          stop();
          setRefused([]);
          setSaid('');
          const empty = forget();
          current.current = empty;
          setSession(empty);
        }}
        today={today}
      />
    </>
  );
}

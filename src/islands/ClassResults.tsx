import { useState } from 'preact/hooks';
import type { ClassItem, ClassWords } from '../domain/class-session/class-words.ts';
import { countGain, countItems } from '../domain/class-session/count-class.ts';
import { counted, fewAnswers, viewName } from '../domain/class-session/in-words.ts';
import type { Group } from '../domain/class-session/session.ts';
import type { View } from '../domain/class-session/views.ts';
import { ClassGain } from './ClassGain.tsx';
import { ClassItems } from './ClassItems.tsx';
import { ClassSides } from './ClassSides.tsx';

interface Props {
  views: readonly View[];
  words: ClassWords;
  groups: readonly Group[];
}

/** What the codes say, one quiz at a time. */
export function ClassResults({ views, words, groups }: Props) {
  const [chosen, setChosen] = useState('');
  const [hides, setHides] = useState(false);
  const view = views.find(({ id }) => id === chosen) ?? views.toSorted((a, b) => b.codes.length - a.codes.length)[0];
  if (!view) return null;
  const withCodes = groups.filter(({ codes }) => codes.length > 0);
  return (
    <section class="part results-of-class" data-hides={hides ? '' : undefined}>
      <h2>What the class answered</h2>
      {views.length > 1 && (
        <fieldset class="views">
          <legend>Show</legend>
          {views.map(({ id, kind, of, codes }) => (
            <label class="choice" key={id}>
              <input type="radio" name="view" value={id} checked={id === view.id} onChange={() => setChosen(id)} />
              <span>
                {viewName({ kind, of }, words.lessons)} <span class="small">{counted(codes.length, 'code')}</span>
              </span>
            </label>
          ))}
        </fieldset>
      )}
      {withCodes.length > 1 && (
        <p class="small">
          {counted(withCodes.length, 'group')} together: {withCodes.map(({ codes }) => codes.length).join(' and ')}{' '}
          codes.
        </p>
      )}
      <h3 class="view-name">
        {viewName(view, words.lessons)}: {counted(view.codes.length, 'code')}
      </h3>
      {view.kind === 'side' ? (
        <ClassSides codes={view.codes} />
      ) : (
        <>
          <label class="hide no-print">
            <input type="checkbox" checked={hides} onChange={() => setHides(!hides)} />
            Hide which answer is correct, to show this to the class
          </label>
          <Answers view={view} items={new Map(words.items.map((item) => [item.id, item]))} hides={hides} />
          <p class="small">{fewAnswers}</p>
        </>
      )}
    </section>
  );
}

/** The answers of one quiz; of tests with two forms, each form by itself. */
function Answers({ view, items, hides }: { view: View; items: ReadonlyMap<string, ClassItem>; hides: boolean }) {
  const numbers = [...new Set(view.codes.map(({ quiz }) => quiz))];
  const sets = numbers.flatMap((quiz) => {
    const sheets = view.codes.filter((code) => code.quiz === quiz).map(({ answers }) => answers);
    const known = quiz.items.flatMap(({ item }) => items.get(item) ?? []);
    const [first = '', second = ''] = quiz.of.toUpperCase().split('-');
    if (view.kind === 'lesson') return [{ name: '', counted: countItems(known, sheets), open: false }];
    if (view.kind === 'before') return [{ name: `Form ${first}`, counted: countItems(known, sheets), open: true }];
    const half = known.length / 2;
    return [
      { name: `Form ${first}, before`, counted: countItems(known.slice(0, half), sheets), open: true },
      { name: `Form ${second}, after`, counted: countItems(known.slice(half), sheets), open: false },
    ];
  });
  return (
    <>
      {view.kind === 'before-after' && <ClassGain gain={countGain(view.codes, items)} />}
      {sets.map(({ name, counted: of, open }) => (
        <ClassItems
          key={name}
          name={name}
          counted={of}
          open={open}
          hides={hides}
          withColumns={view.kind !== 'before-after'}
        />
      ))}
    </>
  );
}

import { render } from 'preact';
import { formatAnswers } from '../domain/questionnaire/answers.ts';
import { differingAnswers } from '../domain/questionnaire/differing-answers.ts';
import { formatBeside, longestWhose, readAddress } from '../domain/questionnaire/read-address.ts';
import { readLink } from '../domain/questionnaire/read-link.ts';
import { Comparison, differenceLine } from './Comparison.tsx';
import { loadSheet } from './load-sheet.ts';
import { loadWords } from './load-words.ts';
import type { Panel } from './mount-share.ts';
import css from './panel-compare.css?url';
import { toldAnswers } from './told-answers.ts';

const noLink = 'That is no link to a result: it holds no answers. Copy the whole link, with everything after the #.';

/** Set another result beside this one. It stands in the address, so that a reload keeps it; nothing is sent. */
export const panel: Panel = async (into, { say }) => {
  await loadSheet(css);
  const words = await loadWords();
  const { sheet, beside, rest } = readAddress(words, location.hash);
  const theirs = beside && readLink(words, beside.fragment);

  const compare = (event: Event) => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const pasted = new FormData(form);
    const link = readLink(words, String(pasted.get('link')));
    const field = form.querySelector('input') as HTMLInputElement;
    field.toggleAttribute('aria-invalid', !link);
    if (!link) return say(noLink);
    const found = formatAnswers(words, link.sheet, link.rest);
    goTo(formatBeside(toldAnswers(), found, String(pasted.get('whose'))));
    say(`${differenceLine(differingAnswers(words, sheet, link.sheet).length)} Both results are shown below.`);
  };

  render(
    <>
      <form class="stack-half" method="dialog" onSubmit={compare}>
        <label class="field">
          <span>Link of the other result, such as a partner’s or last year’s</span>
          <input name="link" autocomplete="off" spellcheck={false} defaultValue={beside?.fragment ?? ''} required />
        </label>
        <label class="field">
          <span>Whose is it? You can leave this empty.</span>
          <input name="whose" autocomplete="off" maxLength={longestWhose} defaultValue={beside?.whose ?? ''} />
        </label>
        <p class="row">
          <button type="submit">Compare</button>
          {theirs && (
            <button type="button" class="quiet" onClick={() => goTo(toldAnswers())}>
              Stop comparing
            </button>
          )}
        </p>
      </form>
      {beside && !theirs && <p class="dropped">{noLink}</p>}
      {theirs && [rest, theirs.rest].some(({ lines }) => lines === 'two') && (
        <p class="dropped">A link here holds two lines of business. Only first lines are compared.</p>
      )}
      {theirs && <Comparison words={words} mine={sheet} theirs={theirs} whose={beside.whose} />}
    </>,
    into,
  );
};

/** Show another address of this page, in place of this one; the page hears of it and draws itself anew. */
function goTo(fragment: string): void {
  location.replace(`#${fragment}`);
}

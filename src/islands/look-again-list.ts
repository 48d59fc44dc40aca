import { chosenText, type ShownScreen } from './read-questions.ts';

/**
 * The pairs of answers that point different ways, each question with a link to change it.
 *
 * `fragment` is the address of the answers, with its `#`; `line` stands before the ids, empty for the first line.
 */
export function lookAgainList(
  pairs: readonly (readonly ShownScreen[])[],
  fragment: string,
  line: '' | '2.',
): HTMLElement[] {
  return pairs.map((pair) => {
    const list = document.createElement('ol');
    list.className = 'answers';
    list.append(
      ...pair.map((question) => {
        const row = document.createElement('li');
        row.append(
          textIn('span', 'asked', question.text),
          textIn('span', 'said', chosenText(question)),
          changeLink(fragment, line + question.id, question.text),
        );
        return row;
      }),
    );
    return list;
  });
}

function textIn(tag: string, name: string, text: string): HTMLElement {
  const element = document.createElement(tag);
  element.className = name;
  element.textContent = text;
  return element;
}

function changeLink(fragment: string, step: string, question: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = `${fragment}&change=${step}`;
  link.dataset.step = step;
  link.append('Change', textIn('span', 'away', `: ${question}`));
  return link;
}

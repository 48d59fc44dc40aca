import { chosenText, type ShownQuestion } from './read-questions.ts';

/**
 * The pairs of answers that point different ways, each question with a link to change it.
 *
 * `fragment` is the address of the answers, with its `#`.
 */
export function lookAgainList(pairs: readonly (readonly ShownQuestion[])[], fragment: string): HTMLElement[] {
  return pairs.map((pair) => {
    const list = document.createElement('ol');
    list.className = 'answers';
    list.append(
      ...pair.map((question) => {
        const row = document.createElement('li');
        row.append(
          textIn('span', 'asked', question.text),
          textIn('span', 'said', chosenText(question)),
          changeLink(`${fragment}&change=${question.id}`, question.text),
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

function changeLink(address: string, question: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = address;
  link.append('Change', textIn('span', 'away', `: ${question}`));
  return link;
}

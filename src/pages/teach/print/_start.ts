const longest = 88;

/** The start of a question, on one printed line: enough to know it again. */
export function start(text: string): string {
  return text.length <= longest ? text : `${text.slice(0, text.lastIndexOf(' ', longest))} …`;
}

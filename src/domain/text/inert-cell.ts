const number = /^[+-]?\d+(\.\d+)?$/;
/** Signs, their wide forms too, after which a spreadsheet reads a cell as a formula; spaces before them do not help. */
const formulaStart = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/;

/**
 * Text of somebody else's as a cell that no spreadsheet runs: a text that begins like a formula gets an apostrophe
 * in front, which spreadsheets read as "this is text".
 */
export function inertCell(text: string): string {
  return formulaStart.test(text) && !number.test(text) ? `'${text}` : text;
}

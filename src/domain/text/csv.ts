import { inertCell } from './inert-cell.ts';

/** Without it some spreadsheets read UTF-8 as another encoding. */
const byteOrderMark = '\uFEFF';

/**
 * A table as CSV that spreadsheets open as it is: UTF-8 with a byte order mark, rows ended as RFC 4180 says, and no cell
 * that begins a formula.
 */
export function formatCsv(rows: readonly (readonly (string | number)[])[]): string {
  return byteOrderMark + rows.map((row) => `${row.map(formatCell).join(',')}\r\n`).join('');
}

function formatCell(cell: string | number): string {
  const text = inertCell(String(cell));
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

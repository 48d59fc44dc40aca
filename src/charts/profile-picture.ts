import { layoutProfile, leanInWords, type ProfileRow, profileTitle } from './profile-layout.ts';

/** What a picture of a profile says. All of it is plain text; the picture escapes it. */
export interface PictureWords {
  readonly headline: string;
  readonly rows: readonly ProfileRow[];
  /** Where the result can be opened or worked out again; stands below the figure. */
  readonly source: string;
}

/** Size of the picture in its own units. */
export const pictureSize = { width: 960, height: 740 } as const;

const left = 48;
const names = 250;
const top = 216;
const rowHeight = 40;
const start = left + names;
const end = pictureSize.width - left;
const face = 'font-family="Atkinson Hyperlegible Next, Helvetica, Arial, sans-serif"';
const ink = '#1d1b18';
const soft = '#4c473f';

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text for an XML file: its marks escaped, and the control characters that XML cannot hold left out. */
export function escapeXml(text: string): string {
  return text
    .toWellFormed()
    .replace(/[&<>"]/g, (mark) => escapes[mark] ?? '')
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '');
}

/** Break text into lines of at most so many characters, between words. */
function wrap(text: string, most: number): string[] {
  return text.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
    return lines;
  }, []);
}

/** The profile in words, for people who cannot see the picture. */
export function pictureInWords({ headline, rows }: PictureWords): string {
  const leans = layoutProfile(rows).map(({ name, m }) => `${name}: ${leanInWords(m)}.`);
  return [headline, `${profileTitle(rows)}.`, ...leans].join(' ');
}

function mark(row: ReturnType<typeof layoutProfile>[number], y: number): string {
  const x = start + ((end - start) * row.x) / 100;
  const middle = (start + end) / 2;
  if (row.end === 'none') return `<text x="${middle + 16}" y="${y + 5}" font-size="16" fill="${soft}">no answer</text>`;
  if (row.end === 'middle')
    return `<circle cx="${middle}" cy="${y}" r="7" fill="none" stroke="${ink}" stroke-width="2"/>`;
  return row.end === 'client'
    ? `<path d="M${middle} ${y}H${x}" stroke="#1c5f8c" stroke-width="2.5"/><rect x="${x - 8}" y="${y - 8}" width="16" height="16" fill="#faf7f1" stroke="#1c5f8c" stroke-width="2.5"/>`
    : `<path d="M${x} ${y}H${middle}" stroke="#c4560a" stroke-width="5" stroke-linecap="round" stroke-dasharray="0 12"/><circle cx="${x}" cy="${y}" r="8" fill="#c4560a"/>`;
}

/**
 * The profile as an SVG file that stands alone: light ground, no font or style from elsewhere, and the same in words
 * as its description.
 */
export function profilePicture(words: PictureWords): string {
  const { width, height } = pictureSize;
  const middle = (start + end) / 2;
  const rows = layoutProfile(words.rows);
  const text = (x: number, y: number, size: number, said: string, more = '') =>
    `<text x="${x}" y="${y}" font-size="${size}" fill="${ink}"${more}>${escapeXml(said)}</text>`;
  const heading = wrap(words.headline, 46).map((line, index) =>
    text(left, 62 + index * 36, 28, line, ' font-weight="600"'),
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="t d" ${face}>`,
    `<title id="t">${escapeXml(words.headline)}</title>`,
    `<desc id="d">${escapeXml(pictureInWords(words))}</desc>`,
    `<rect width="100%" height="100%" fill="#faf7f1"/>`,
    ...heading,
    `<circle cx="${start + 8}" cy="${top - 36}" r="7" fill="#c4560a"/>`,
    text(start + 24, top - 30, 16, 'customer end', ' font-weight="600"'),
    text(end - 48, top - 30, 16, 'client end', ' font-weight="600" text-anchor="end"'),
    `<path d="M${end - 38} ${top - 36}h12m14 0h12" stroke="#1c5f8c" stroke-width="2.5"/><rect x="${end - 26}" y="${top - 43}" width="14" height="14" fill="none" stroke="#1c5f8c" stroke-width="2.5"/>`,
    `<path d="M${middle} ${top - 18}V${top + rows.length * rowHeight - 18}" stroke="${soft}" stroke-dasharray="1 5"/>`,
    ...rows.flatMap((row, index) => {
      const y = top + index * rowHeight;
      return [text(left, y + 6, 18, row.name), mark(row, y)];
    }),
    `<text x="${left}" y="${height - 40}" font-size="14" fill="${soft}">${escapeXml(words.source)}</text>`,
    '</svg>',
  ].join('\n');
}

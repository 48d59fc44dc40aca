import qrcode from 'qrcode-generator';
import { layoutCode } from '../charts/code-layout.ts';
import { loadSheet } from './load-sheet.ts';
import type { Panel } from './mount-share.ts';
import css from './panel-code.css?url';

const svg = 'http://www.w3.org/2000/svg';

/** Show the link as a QR code, drawn on this device, with the link below it as text. */
export const panel: Panel = (into, { link }) => {
  loadSheet(css);
  const text = document.createElement('p');
  text.className = 'small link';
  text.textContent = link;
  const code = drawCode(link);
  const note = document.createElement('p');
  note.className = 'small no-print';
  note.textContent = !code
    ? 'This link is too long for a QR code. Copy the link instead.'
    : code.side > dense
      ? 'Point a camera at it. The link is long, so the code is fine: print it, or make it larger first.'
      : 'Point a camera at it to open this result on another device. Nothing was sent to draw it.';
  into.replaceChildren(...(code ? [code.image] : []), note, text);
};

/** Squares on a side from which on a camera needs help. */
const dense = 90;

function drawCode(link: string): { image: Element; side: number } | null {
  const code = qrcode(0, 'L');
  code.addData(link);
  try {
    code.make();
  } catch {
    return null;
  }
  const side = code.getModuleCount();
  const { size, path } = layoutCode(side, (row, column) => code.isDark(row, column));
  const image = document.createElementNS(svg, 'svg');
  image.setAttribute('class', side > dense ? 'code fine' : 'code');
  image.setAttribute('viewBox', `0 0 ${size} ${size}`);
  image.setAttribute('role', 'img');
  image.setAttribute('aria-label', 'QR code of the link below');
  const add = (name: string, attributes: Record<string, string>) => {
    const part = document.createElementNS(svg, name);
    for (const [key, value] of Object.entries(attributes)) part.setAttribute(key, value);
    image.append(part);
  };
  // Black on white in both themes: cameras expect it.
  add('rect', { width: '100%', height: '100%', fill: '#fff' });
  add('path', { d: path, fill: '#000', 'shape-rendering': 'crispEdges' });
  return { image, side };
}

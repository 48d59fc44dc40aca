import { drawCode } from './draw-code.ts';
import { loadSheet } from './load-sheet.ts';
import type { Panel } from './mount-share.ts';
import css from './panel-code.css?url';

/** Show the link as a QR code, drawn on this device, with the link below it as text. */
export const panel: Panel = (into, { link }) => {
  loadSheet(css);
  const text = document.createElement('p');
  text.className = 'small link';
  text.textContent = link;
  const code = drawCode(link, 'QR code of the link below');
  code?.image.setAttribute('class', code.side > dense ? 'code fine' : 'code');
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

import qrcode from 'qrcode-generator';
import { layoutCode } from '../charts/code-layout.ts';

const svg = 'http://www.w3.org/2000/svg';

/** A drawn QR code, and how many squares it has on a side. */
export interface DrawnCode {
  readonly image: SVGElement;
  readonly side: number;
}

/** Draw a text as a QR code on this device; null when it is too long. `name` is what a screen reader says of it. */
export function drawCode(text: string, name: string): DrawnCode | null {
  const code = qrcode(0, 'L');
  // Capital letters, digits and hyphens have a shorter form.
  code.addData(text, /^[0-9A-Z-]+$/.test(text) ? 'Alphanumeric' : 'Byte');
  try {
    code.make();
  } catch {
    return null;
  }
  const side = code.getModuleCount();
  const { size, path } = layoutCode(side, (row, column) => code.isDark(row, column));
  const image = document.createElementNS(svg, 'svg');
  image.setAttribute('viewBox', `0 0 ${size} ${size}`);
  image.setAttribute('role', 'img');
  image.setAttribute('aria-label', name);
  const add = (tag: string, attributes: Record<string, string>) => {
    const part = document.createElementNS(svg, tag);
    for (const [key, value] of Object.entries(attributes)) part.setAttribute(key, value);
    image.append(part);
  };
  // Black on white in both themes: cameras expect it.
  add('rect', { width: '100%', height: '100%', fill: '#fff' });
  add('path', { d: path, fill: '#000', 'shape-rendering': 'crispEdges' });
  return { image, side };
}

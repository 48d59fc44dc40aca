import { expect, it } from 'vitest';
import { inlineStyle } from './inline-styles.ts';

const read = (address: string) => Buffer.from(`bytes of ${address}`);
const data = (type: string, address: string) => `data:${type};base64,${read(address).toString('base64')}`;

it('puts files into a style sheet, quoted or not, and takes the faces of type out', () => {
  const css = `@font-face{font-family:A;src:url("/a.woff2")}p{mask:url(/b.svg)}@media print{@font-face {src:url('/c.woff2')}i{top:0}}`;
  expect(inlineStyle(css, read)).toEqual({
    faces: [
      `@font-face{font-family:A;src:url(${data('font/woff2', '/a.woff2')})}`,
      `@font-face {src:url(${data('font/woff2', '/c.woff2')})}`,
    ],
    rules: `p{mask:url(${data('image/svg+xml', '/b.svg')})}@media print{i{top:0}}`,
  });
});

it('leaves what is data or a part of the page as it is', () => {
  const css = 'p{fill:url(#a);mask:url(data:image/svg+xml,x)}';
  expect(inlineStyle(css, read)).toEqual({ faces: [], rules: css });
});

it('refuses a type that it does not know, by name', () => {
  expect(() => inlineStyle('p{background:url(/a.tiff)}', read)).toThrow('/a.tiff');
});

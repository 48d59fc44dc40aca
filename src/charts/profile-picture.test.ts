import { describe, expect, test } from 'vitest';
import { escapeXml, pictureInWords, profilePicture } from './profile-picture.ts';

const words = {
  headline: 'Your answers <b>sit</b> & stay',
  rows: [
    { id: 'a', name: 'How long it lasts', m: -1 },
    { id: 'b', name: 'Trust & protection', m: 0.5 },
    { id: 'c', name: 'Contact', m: 0 },
    { id: 'd', name: 'Leaving', m: null },
  ],
  source: 'example.org/?a&b',
};

describe('profilePicture', () => {
  test('profilePicture stands alone: no style, script or address from elsewhere, and text is escaped', () => {
    const svg = profilePicture(words);
    expect(svg).not.toMatch(/<b>|<style|<script|href|url\(|NaN|undefined|null/);
    expect(svg.match(/https?:[^"]*/g)).toEqual(['http://www.w3.org/2000/svg']);
    expect(svg).toContain('<title id="t">Your answers &lt;b&gt;sit&lt;/b&gt; &amp; stay</title>');
    expect(svg).toContain('example.org/?a&amp;b');
  });

  test('profilePicture draws a knot for a client end, a point for a customer end, and says what it shows', () => {
    const svg = profilePicture(words);
    expect(svg).toContain('<rect x="');
    expect(svg.match(/<circle/g)).toHaveLength(3);
    expect(svg).toContain(`<desc id="d">${escapeXml(pictureInWords(words))}</desc>`);
    expect(pictureInWords(words)).toContain('How long it lasts: strongly like a customer business.');
    expect(pictureInWords(words)).toContain('Leaving: no answer.');
  });
});

describe('escapeXml', () => {
  test('escapeXml drops what XML cannot hold', () => {
    expect(escapeXml('a\u0000b\u000bc\ud800d😀"\uffff')).toBe('abc\ufffdd😀&quot;');
  });
});

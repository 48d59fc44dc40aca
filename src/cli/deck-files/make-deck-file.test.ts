import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { asInlineScript, makeDeckFile } from './make-deck-file.ts';

const page = (
  main: string,
  styles = '/_astro/base.css',
) => `<!doctype html><html lang="en"><head><title>A &amp; B</title>
<link rel="icon" href="/icon.svg" type="image/svg+xml"><link rel="preload" href="/_astro/a.woff2" as="font">
<link rel="stylesheet" href="${styles}"><script>first(1 < 2)</script><script type="module" src="/_astro/start.js"></script></head>
<body><header><a href="/">Home</a></header><main id="main">${main}</main></body></html>`;

const face = '@font-face{font-family:A;src:url(/_astro/a.woff2) format("woff2")}';
const site: Record<string, string> = {
  '/teach/present/one/': page(
    `<div class="deck" data-island="slides" data-notes="/teach/presenter/one/"><p class="small without-script">See <a href="/lessons/one/">the lesson</a>.</p>
<section class="deck-slide"><div data-key-file="/quiz/items/x.json">Who?</div><link rel="stylesheet" href="/_astro/figure.css"></section></div>`,
  ),
  '/teach/presenter/one/': page(
    `<div data-island="presenter" data-slides="/teach/present/one/"><p>Answer: B</p><a href="/teach/present/one/#guess">slides</a></div>`,
    '/_astro/notes.css',
  ),
  '/icon.svg': '<svg/>',
  '/_astro/a.woff2': 'face',
  '/_astro/base.css': `${face}p{color:red}`,
  '/_astro/notes.css': `${face}b{color:blue}`,
  '/_astro/figure.css': 'i{color:green}',
  '/quiz/items/x.json': '{"key":"é B"}',
};
const make = (files = site, origin?: string) =>
  makeDeckFile({
    slides: '/teach/present/one/',
    notes: '/teach/presenter/one/',
    read: (address) => (files[address] === undefined ? undefined : Buffer.from(files[address])),
    base: '/',
    site: origin,
    script: 'go("</script>")',
    islands: new Set(['slides', 'presenter']),
  });
const packedIn = (html: string) => {
  const [, packed = ''] = /data-packed>([^<]*)</.exec(html) ?? [];
  return JSON.parse(Buffer.from(packed, 'base64').toString()) as Record<string, string>;
};

describe('a deck file', () => {
  it('holds both windows, and the keys nowhere in the open', () => {
    const html = make();
    expect(html).toContain('data-notes="?notes"');
    expect(html).toContain('<title>A &amp; B</title>');
    expect(html).not.toMatch(/Answer: B|é B|<header|\/_astro\//);
    const packed = packedIn(html);
    expect(Object.keys(packed)).toEqual(['/quiz/items/x.json', '?notes']);
    expect(packed['/quiz/items/x.json']).toBe(site['/quiz/items/x.json']);
    expect(packed['?notes']).toContain('data-slides="?slides"');
    expect(packed['?notes']).toContain('<a href="?slides#guess">slides</a>');
    expect(packed['?notes']).toContain('Answer: B');
  });

  it('has each face of type once, and the styles of a window apart', () => {
    const html = make();
    expect(html.match(/@font-face/g)).toHaveLength(1);
    expect(html).toContain(`url(data:font/woff2;base64,${Buffer.from('face').toString('base64')})`);
    expect(html).toContain('<style data-window="slides">p{color:red}</style>');
    expect(html).toContain('<style data-window="notes" media="not all">b{color:blue}</style>');
    expect(html).toContain('<style>i{color:green}</style>');
  });

  it('allows by its policy what stands in it, and no network', () => {
    const html = make();
    const [, policy = ''] = /http-equiv="content-security-policy" content="([^"]*)"/.exec(html) ?? [];
    expect(policy).toContain("default-src 'none';connect-src 'none'");
    expect(policy).not.toMatch(/'self'|unsafe|https?:|\*/);
    const hashes = (tag: string) =>
      [...html.matchAll(new RegExp(`<${tag}(?![^>]*text/plain)[^>]*>([\\s\\S]*?)</${tag}>`, 'g'))].map(
        ([, text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
      );
    expect(policy).toContain(`script-src ${hashes('script').join(' ')};`);
    expect(policy).toContain(`style-src ${hashes('style').join(' ')};`);
    expect(hashes('script')).toHaveLength(2);
    expect(hashes('style')).toHaveLength(4);
  });

  it('says at its top what script-off leaves out', () => {
    expect(make()).toMatch(/<p class="small without-script">[^<]*need script[^<]*<\/p>/);
  });

  it('is the same bytes each time', () => {
    expect(make()).toBe(make());
  });

  it('is refused when the pages name a file or an island that it cannot hold', () => {
    const { '/quiz/items/x.json': _, ...without } = site;
    expect(() => make(without)).toThrow('/teach/present/one/ names /quiz/items/x.json');
    const other = { ...site, '/teach/present/one/': page('<figure data-island="globe"></figure>') };
    expect(() => make(other)).toThrow(/island globe.*figure-islands\.ts/);
  });
});

it('a script cannot end its own element', () => {
  expect(asInlineScript('a = "</script>" + `</SCRIPT>`')).toBe('a = "\\x3c/script>" + `\\x3c/SCRIPT>`');
  expect(() => asInlineScript('a = "<!--"')).toThrow('<!--');
});

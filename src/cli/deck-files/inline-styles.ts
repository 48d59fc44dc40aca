/** A style sheet whose addresses are data, apart from its faces of type, which several sheets declare alike. */
export interface InlineStyle {
  readonly faces: readonly string[];
  readonly rules: string;
}

const types: Record<string, string> = { woff2: 'font/woff2', svg: 'image/svg+xml', png: 'image/png' };

/**
 * Put the files that a style sheet names into it. `read` gives a file of the site by its address; it throws when there is
 * none, and an ending without a known type throws too.
 */
export function inlineStyle(css: string, read: (address: string) => Buffer): InlineStyle {
  const whole = css.replace(/url\((["']?)([^"')]+)\1\)/g, (written, _, address: string) =>
    /^(data:|#)/.test(address) ? written : `url(${dataUrl(address, read(address))})`,
  );
  const face = /@font-face\s*\{[^}]*\}/g;
  return { faces: whole.match(face) ?? [], rules: whole.replace(face, '') };
}

/** A file as a `data:` address; its type is told by its ending. */
export function dataUrl(address: string, bytes: Buffer): string {
  const ending = /\.([a-z0-9]+)$/.exec(address)?.[1] ?? '';
  const type = types[ending];
  if (!type) throw new Error(`${address} is of no type that a deck file may hold: ${Object.keys(types).join(', ')}`);
  return `data:${type};base64,${bytes.toString('base64')}`;
}

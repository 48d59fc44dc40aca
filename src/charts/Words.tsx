import { parseInline } from '../domain/text/inline.ts';

/** A line of an author's text, with its concept words and its words as words. */
export function Words({ text }: { text: string }) {
  return (
    <>
      {parseInline(text).map(({ kind, text }) =>
        kind === 'text' ? text : kind === 'word' ? <i key={text}>{text}</i> : <b class={kind}>{text}</b>,
      )}
    </>
  );
}

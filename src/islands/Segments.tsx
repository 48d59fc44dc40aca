import type { Segment } from '../domain/questionnaire/headline.ts';

interface Props {
  of: readonly Segment[];
  /** Where a question's name leads, by its text; without it a question is plain text. */
  linkTo?: ((question: string) => string | undefined) | undefined;
}

/**
 * A sentence in pieces: the two ends in their colours, questions as links, names of lines apart from their
 * surroundings, all else as text.
 */
export function Segments({ of, linkTo }: Props) {
  return (
    <>
      {of.map(({ text, as }) => {
        if (as === 'client') return <b class="thread">{text}</b>;
        if (as === 'customer') return <b class="moment">{text}</b>;
        if (as === 'name') return <bdi>{text}</bdi>;
        const address = as === 'question' && linkTo?.(text);
        return address ? <a href={address}>{text}</a> : text;
      })}
    </>
  );
}

import type { ComponentChildren } from 'preact';

interface Props {
  title: string;
  /** 2 for a part of the page; 3 for a part of one line of business, where two share the page. */
  level: 2 | 3;
  class?: string;
  children: ComponentChildren;
}

/** One part of a result with its heading. */
export function ResultPart({ title, level, class: name = '', children }: Props) {
  const Heading = `h${level}` as const;
  return (
    <section class={`${level === 2 ? 'part' : 'inner'} ${name}`.trim()}>
      <Heading>{title}</Heading>
      {children}
    </section>
  );
}

/** Names of the five documents by id, as a sentence uses them: "a comparison page". */
export type SourceNames = Readonly<Record<string, string>>;

const plural = /^s\d comments/;

/**
 * Who holds a position, in words for readers. The inventory names documents by id and readers by letter; readers are
 * never named, so a comment becomes "a reader of …".
 *
 * @example
 * holderInWords('s1 comment (reader B, first paragraph)', names) // 'a reader of the blog On Quality'
 */
export function holderInWords(holder: string, names: SourceNames): string {
  const name = (id: string) => names[id] ?? id;
  return holder
    .replace(
      /(s\d) comments? \([^)]*\)/g,
      (match, id: string) => `${plural.test(match) ? 'readers' : 'a reader'} of ${name(id)}`,
    )
    .replace(/dictionary \((s\d)\)/g, (_, id: string) => `a dictionary that ${name(id)} quotes`)
    .replace(
      /\b(s\d) and (s\d) definitions\b/g,
      (_, a: string, b: string) => `${name(a)} and ${name(b)}, in their definitions`,
    )
    .replace(
      /\b(s\d) (article|table|trait|lists?|definitions?|summary|lawyer case|advice|journey|marketing)\b(?! section)/g,
      (_, id: string, part: string) => `${name(id)} (its ${part})`,
    )
    .replace(/\b(s\d) \(slip\)/g, (_, id: string) => `${name(id)}, in passing`)
    .replace(/\b(s\d) (elsewhere|itself|same section)\b/g, (_, id: string, where: string) =>
      where === 'itself' ? `${name(id)} itself` : `${name(id)}, in another place`,
    )
    .replace(/\b(s\d) on (clients|customers)\b/g, (_, id: string, whom: string) => `${name(id)}, on ${whom}`)
    .replace(/\b(s\d) ((?:[a-z]+ )+sections?)\b/g, (_, id: string, part: string) => `${name(id)} (its ${part})`)
    .replace(/\b(s\d) strategies list\b/g, (_, id: string) => `${name(id)} (its list of strategies)`)
    .replace(/\bs\d\b/g, name);
}

/** Ids of the documents that a holder names, each once, in order. */
export function holderSources(holder: string): string[] {
  if (holder === 'all articles') return ['s0', 's1', 's2', 's3', 's4'];
  return [...new Set(holder.match(/\bs\d\b/g) ?? [])];
}

/** The inventory's text for readers: documents by name instead of id, and typographic apostrophes. */
export function textInWords(text: string, names: SourceNames): string {
  return text
    .replace(/\b(s\d)'s\b/g, (_, id: string) => `${names[id] ?? id}’s`)
    .replace(/\bs\d\b/g, (id) => names[id] ?? id)
    .replaceAll('’s’s', '’s')
    .replaceAll("'", '’')
    .replace(/reader [A-Z]\b/g, 'a reader');
}

import type { Claim } from '../../../domain/claims/schema.ts';
import { countWords } from '../count-words.ts';
import { counted } from '../counted.ts';
import { type Entry, type LintCourse, present } from '../lint-course.ts';
import type { Problem } from '../problem.ts';
import { problemAt } from '../yaml-source.ts';

const maxQuoteWords = 15;
const minKinds = 3;

/** A claim's status is earned by its voices; quotations are short; readers stay unnamed. */
export function claimCards({ claims, furtherSources }: LintCourse): Problem[] {
  const kinds = new Map(furtherSources.map(({ data }) => [data.id, data.kind]));
  return claims.flatMap((claim) => [...status(claim, kinds), ...voices(claim, kinds)]);
}

type Kinds = ReadonlyMap<string | undefined, string | undefined>;

function status({ source, path, data }: Entry<Claim>, kinds: Kinds): Problem[] {
  const supporting = present(data.for).map(([voice]) => voice);
  const opposing = present(data.against).length;
  const report = (found: string, allowed: string) => [
    problemAt(source, [...path, 'status'], { found: `${data.status}, with ${found}`, allowed }),
  ];
  switch (data.status) {
    case 'disputed':
      if (supporting.length > 0 && opposing > 0) return [];
      return report(`${supporting.length} for and ${opposing} against`, 'disputed has voices for and against');
    case 'agreed': {
      const found = [...new Set(supporting.flatMap((voice) => kinds.get(voice.source) ?? []))];
      if (found.length >= minKinds) return [];
      return report(
        `${counted(found.length, 'kind')} of source: ${found.join(', ') || 'none'}`,
        `agreed has voices from at least ${minKinds} kinds of source`,
      );
    }
    case 'one-source':
      if (supporting.length + opposing === 1) return [];
      return report(counted(supporting.length + opposing, 'voice'), 'one-source has exactly 1 voice');
    default:
      return [];
  }
}

function voices({ source, path, data }: Entry<Claim>, kinds: Kinds): Problem[] {
  return (['for', 'against'] as const).flatMap((side) =>
    present(data[side]).flatMap(([voice, i]) => {
      const at = [...path, side, i];
      const words = countWords(voice.quote);
      const isReader = kinds.get(voice.source) === 'reader-comment';
      return [
        ...(words > maxQuoteWords
          ? [
              problemAt(source, [...at, 'quote'], {
                found: `${words} words`,
                allowed: `at most ${maxQuoteWords} words`,
              }),
            ]
          : []),
        ...(isReader && !voice.who?.startsWith('a reader')
          ? [
              problemAt(source, [...at, 'who'], {
                found: voice.who ?? 'nothing',
                allowed: 'a reader and a year: a reader, 2013',
              }),
            ]
          : []),
      ];
    }),
  );
}

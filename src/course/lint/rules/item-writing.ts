import { plainText } from '../../../domain/text/inline.ts';
import { countWords } from '../count-words.ts';
import { type ItemEntry, type LintCourse, present } from '../lint-course.ts';
import type { Problem } from '../problem.ts';
import { problemAt } from '../yaml-source.ts';

const maxStemWords = 30;
/** How far a choice's length may lie from the mean of its item's choices: the larger of the two counts. */
const lengthTolerance = { share: 0.3, words: 2 };

const lumpedChoice = /\b(?:all|none|both) of the (?:above|others?)\b|\bboth [abc] and [abc]\b/i;
const absolute = /\b(?:always|never)\b/i;
const gap = /…|_{3,}/;
const negative = /\b(?:not|never|no|except)\b|n[’']t\b/i;

/** Items keep the rules of good item writing (Haladyna, Downing & Rodriguez 2002) that a machine can see. */
export function itemWriting({ items }: LintCourse): Problem[] {
  return items.flatMap((item) => [...stem(item), ...choiceWords(item), ...choiceLengths(item)]);
}

/** A stem asks a full question; that of a sentence to finish shows its gap instead. */
function stem({ source, path, data }: ItemEntry): Problem[] {
  if (data.stem === undefined) return [];
  const report = (found: string, allowed: string) => problemAt(source, [...path, 'stem'], { found, allowed });
  const words = countWords(data.stem);
  const sentences = plainText(data.stem).split(/(?<=[.!?…][”’]?)\s+/);
  const isSentence = data.type === 'finish-the-sentence';
  const asked = sentences.findLast((sentence) => (isSentence ? gap : /\?[”’]?$/).test(sentence));
  const negation = negative.exec(asked ?? '');
  const missing = isSentence
    ? report('no gap', 'a sentence with “…” where words are missing')
    : report('no question', 'a full question that ends with “?”');
  const name = isSentence ? 'sentence' : 'question';
  return [
    ...(words > maxStemWords ? [report(`${words} words`, `at most ${maxStemWords} words`)] : []),
    ...(asked === undefined ? [missing] : []),
    ...(negation ? [report(`“${negation[0]}” in the ${name}`, `a positive ${name}`)] : []),
  ];
}

function choiceWords({ source, path, data }: ItemEntry): Problem[] {
  return present(data.choices).flatMap(([{ text = '' }, i]) => {
    const report = (found: string, allowed: string) =>
      problemAt(source, [...path, 'choices', i, 'text'], { found: `“${found}”`, allowed });
    const lumped = lumpedChoice.exec(text)?.[0];
    const extreme = absolute.exec(text)?.[0];
    return [
      ...(lumped ? [report(lumped, 'a choice that stands for itself')] : []),
      ...(extreme ? [report(extreme, 'a choice without always or never')] : []),
    ];
  });
}

function choiceLengths({ source, path, data }: ItemEntry): Problem[] {
  const lengths = present(data.choices).map(([{ text }, i]) => ({ words: countWords(text), i }));
  const mean = lengths.reduce((sum, { words }) => sum + words, 0) / Math.max(1, lengths.length);
  const tolerance = Math.max(mean * lengthTolerance.share, lengthTolerance.words);
  return lengths
    .filter(({ words }) => Math.abs(words - mean) > tolerance)
    .map(({ words, i }) =>
      problemAt(source, [...path, 'choices', i, 'text'], {
        found: `${words} words; the choices have ${lengths.map((each) => each.words).join(', ')}`,
        allowed: `${Math.ceil(mean - tolerance)} to ${Math.floor(mean + tolerance)} words, so that length gives nothing away`,
      }),
    );
}

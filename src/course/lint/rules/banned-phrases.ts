import { escapeRegExp } from '../escape-reg-exp.ts';
import type { LintCourse } from '../lint-course.ts';
import type { Problem } from '../problem.ts';
import { type CourseText, courseTexts, problemsOfMatches } from '../texts.ts';

/** Words of sales talk, and what to do instead. */
const salesTalk: readonly [RegExp, string][] = [
  [/\bleverag(?:e|es|ed|ing)\b/gi, 'use'],
  [/\bseamless(?:ly)?\b/gi, 'easy, without a break'],
  [/\bcornerstones?\b/gi, 'the base, the main part'],
  [/\bcater(?:s|ed|ing)? (?:to|for)\b/gi, 'serve, fit'],
  [/\bdelv(?:e|es|ed|ing)\b/gi, 'look at, study'],
  [/\bnuance[sd]?\b/gi, 'a small difference'],
  [/\blandscapes?\b/gi, 'the market, the field'],
];

/** Idioms that a reader at B1 cannot take apart. */
const idioms: readonly string[] = [
  'at the end of the day',
  'ballpark',
  'bottom line',
  'break the ice',
  'by and large',
  'cut corners',
  'game changer',
  'game-changer',
  'go the extra mile',
  'hand in hand',
  'hit the ground running',
  'in a nutshell',
  'level playing field',
  'low-hanging fruit',
  'on the same page',
  'once in a blue moon',
  'out of the box',
  'outside the box',
  'piece of cake',
  'raise the bar',
  'rule of thumb',
  'tip of the iceberg',
  'win-win',
];

const idiomPattern = new RegExp(`\\b(?:${idioms.map(escapeRegExp).join('|')})\\b`, 'gi');

/** Plain words instead of sales talk and idioms. */
export function bannedPhrases(course: LintCourse): Problem[] {
  return courseTexts(course)
    .filter((text) => !isQuoted(text))
    .flatMap((text) => [
      ...salesTalk.flatMap(([pattern, instead]) =>
        problemsOfMatches(text, pattern, (match) => ({ found: `“${match}”`, allowed: `a plain word: ${instead}` })),
      ),
      ...problemsOfMatches(text, idiomPattern, (match) => ({ found: `the idiom “${match}”`, allowed: 'plain words' })),
    ]);
}

/** Other people's words stay as they are: what a source said, and what it is called. */
function isQuoted({ file, key }: CourseText): boolean {
  return (file === 'content/claims.yaml' && key === 'quote') || (file === 'content/sources.yaml' && key === 'title');
}

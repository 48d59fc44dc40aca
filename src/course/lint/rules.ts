import type { Rule } from './lint-sources.ts';
import { advice } from './rules/advice.ts';
import { bannedPhrases } from './rules/banned-phrases.ts';
import { bodyComponents } from './rules/body-components.ts';
import { circleSources } from './rules/circle-sources.ts';
import { claimCards } from './rules/claim-cards.ts';
import { classPlans } from './rules/class-plans.ts';
import { codeNumbers } from './rules/code-numbers.ts';
import { copiedRuns } from './rules/copied-runs.ts';
import { courseOrder } from './rules/course-order.ts';
import { figureData } from './rules/figure-data.ts';
import { forms } from './rules/forms.ts';
import { houseWords } from './rules/house-words.ts';
import { itemCasesNew } from './rules/item-cases-new.ts';
import { itemKeyBalance } from './rules/item-key-balance.ts';
import { itemKeys } from './rules/item-keys.ts';
import { itemKinds } from './rules/item-kinds.ts';
import { itemReasons } from './rules/item-reasons.ts';
import { itemSet } from './rules/item-set.ts';
import { itemWriting } from './rules/item-writing.ts';
import { knownIds } from './rules/known-ids.ts';
import { lessonCases } from './rules/lesson-cases.ts';
import { lessonPartsRule } from './rules/lesson-parts.ts';
import { placeholders } from './rules/placeholders.ts';
import { plainLanguage } from './rules/plain-language.ts';
import { questionnaire } from './rules/questionnaire.ts';
import { quotes } from './rules/quotes.ts';
import { referenceIds } from './rules/reference-ids.ts';
import { reviewed } from './rules/reviewed.ts';
import { sortingCards } from './rules/sorting-cards.ts';
import { spelling } from './rules/spelling.ts';
import { uniqueIds } from './rules/unique-ids.ts';
import { wholeParagraphs } from './rules/whole-paragraphs.ts';
import { wording } from './rules/wording.ts';

/** All rules over the sources; the order does not matter. */
export const rules: readonly Rule[] = [
  uniqueIds,
  knownIds,
  referenceIds,
  courseOrder,
  bodyComponents,
  wholeParagraphs,
  lessonPartsRule,
  figureData,
  lessonCases,
  itemSet,
  itemKinds,
  itemKeys,
  itemReasons,
  itemWriting,
  itemKeyBalance,
  itemCasesNew,
  forms,
  codeNumbers,
  claimCards,
  circleSources,
  sortingCards,
  classPlans,
  questionnaire,
  advice,
  placeholders,
  copiedRuns,
  houseWords,
  bannedPhrases,
  quotes,
  plainLanguage,
  wording,
  spelling,
  reviewed,
];

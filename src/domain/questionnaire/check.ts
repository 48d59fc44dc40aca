import { answerValue } from './answer-value.ts';
import { levels } from './levels.ts';
import type { Question, Questionnaire } from './schema.ts';

/** One broken rule of a questionnaire: where, what was found, what is allowed. */
export interface QuestionnaireProblem {
  /** Place by ids, such as `questions[choose].options`. */
  readonly at: string;
  readonly found: string;
  readonly allowed: string;
}

const questionCount = 15;
const dimensionCount = 11;
const coreCount = 4;
const customerFirstCount = 8;
const longestShort = 6;
const longestTopic = 2;

/** Keys of a result link and names of screens that are not questions. */
const linkKeys = ['v', 'change', 'lines', 'names', 'name', 'share', 'word', 'look-again', 'result'];

/** Words from which the result could be guessed (B3), with everything that begins like them. */
const bannedWords = /\b(client|customer|consumer|loyal|relationship|transaction|partner)\w*/gi;

const wordCount = (text: string) => text.trim().split(/\s+/).length;

function* checkCounts({ questions, dimensions }: Questionnaire): Generator<QuestionnaireProblem> {
  const counts = [
    ['questions', questions.length, questionCount, 'questions'],
    ['dimensions', dimensions.length, dimensionCount, 'dimensions'],
    ['dimensions', dimensions.filter(({ core }) => core).length, coreCount, 'core dimensions'],
    [
      'questions',
      questions.filter(({ first }) => first === 'customer').length,
      customerFirstCount,
      'questions that list the customer end first',
    ],
  ] as const;
  for (const [at, found, allowed, what] of counts) {
    if (found !== allowed) yield { at, found: `${found} ${what}`, allowed: String(allowed) };
  }
}

function* checkIds({ questions, dimensions, examples }: Questionnaire): Generator<QuestionnaireProblem> {
  for (const [at, list] of Object.entries({ questions, dimensions, examples })) {
    const seen = new Set<string>();
    for (const { id } of list) {
      if (seen.has(id)) yield { at: `${at}[${id}].id`, found: `${id} twice`, allowed: 'every id once' };
      seen.add(id);
    }
  }
  for (const { id } of questions) {
    if (linkKeys.includes(id)) {
      yield { at: `questions[${id}].id`, found: id, allowed: `none of ${linkKeys.join(', ')}: links use these` };
    }
  }
}

function* checkDimensions({ questions, dimensions }: Questionnaire): Generator<QuestionnaireProblem> {
  const known = dimensions.map(({ id }) => id);
  for (const { id, dimension } of questions) {
    if (!known.includes(dimension)) {
      yield { at: `questions[${id}].dimension`, found: dimension, allowed: known.join(', ') };
    }
  }
  for (const { id, core, topic } of dimensions) {
    const own = questions.filter(({ dimension }) => dimension === id);
    const allowed = core ? 2 : 1;
    if (own.length !== allowed) {
      yield {
        at: `dimensions[${id}]`,
        found: `${own.length} questions${own.length > 0 ? ` (${own.map((question) => question.id).join(', ')})` : ''}`,
        allowed: `${allowed}, because the dimension is ${core ? '' : 'not '}core`,
      };
    } else if (core && own[0]?.first === own[1]?.first) {
      yield {
        at: `dimensions[${id}]`,
        found: `${own.map((question) => question.id).join(' and ')} both list the ${own[0]?.first} end first`,
        allowed: 'one of each, so that ticking every first option gives no side',
      };
    }
    if (wordCount(topic) > longestTopic) {
      yield { at: `dimensions[${id}].topic`, found: `${wordCount(topic)} words`, allowed: `at most ${longestTopic}` };
    }
  }
}

function* checkQuestion({ id, text, options, why }: Question): Generator<QuestionnaireProblem> {
  const at = `questions[${id}]`;
  const values = options.map(({ value }) => value);
  if (values.join() !== levels.join()) {
    yield {
      at: `${at}.options`,
      found: `values ${values.join(', ')}`,
      allowed: `${levels.join(', ')}, each once, in this order`,
    };
  }
  const texts = [
    [`${at}.text`, text],
    [`${at}.why`, why.text],
    ...options.flatMap((option) => [
      [`${at}.options[${option.value}].text`, option.text],
      [`${at}.options[${option.value}].short`, option.short],
    ]),
  ] as [string, string][];
  for (const [place, words] of texts) {
    for (const [found] of words.matchAll(bannedWords)) {
      yield { at: place, found, allowed: 'no word from which the result could be guessed' };
    }
  }
  for (const option of options) {
    if (wordCount(option.short) > longestShort) {
      yield {
        at: `${at}.options[${option.value}].short`,
        found: `${wordCount(option.short)} words`,
        allowed: `at most ${longestShort}`,
      };
    }
  }
}

function* checkUnscored({ unscored }: Questionnaire): Generator<QuestionnaireProblem> {
  // `word` is left out on purpose: it asks for the words themselves, after everything that is scored.
  const { lines, names, share } = unscored;
  const { text, ...aboutNames } = names;
  const texts = [
    ...Object.entries({ lines: lines.text, names: text, share: share.text }).map(([id, words]) => [
      `${id}.text`,
      words,
    ]),
    ...Object.entries(aboutNames).map(([key, words]) => [`names.${key}`, words]),
    ...Object.entries({ lines, share }).flatMap(([id, { options }]) =>
      Object.entries(options).map(([value, words]) => [`${id}.options.${value}`, words]),
    ),
  ] as [string, string][];
  for (const [place, words] of texts) {
    for (const [found] of words.matchAll(bannedWords)) {
      yield { at: `unscored.${place}`, found, allowed: 'no word from which the result could be guessed' };
    }
  }
}

function* checkExamples({ examples, questions, dimensions }: Questionnaire): Generator<QuestionnaireProblem> {
  const ids = questions.map(({ id }) => id);
  for (const { id, answers } of examples) {
    const at = `examples[${id}].answers`;
    const missing = ids.filter((question) => !Object.hasOwn(answers, question));
    if (missing.length > 0)
      yield { at, found: `no answer to ${missing.join(', ')}`, allowed: 'an answer to every question' };
    const counts = new Set(questions.filter((q) => answerValue(answers[q.id]) !== null).map((q) => q.dimension));
    const empty = dimensions.filter((dimension) => !counts.has(dimension.id)).map((dimension) => dimension.id);
    if (missing.length === 0 && empty.length > 0)
      yield { at, found: `only "unsure" in ${empty.join(', ')}`, allowed: 'an answer that counts in every dimension' };
    const unknown = Object.keys(answers).filter((key) => !ids.includes(key));
    if (unknown.length > 0) yield { at, found: `unknown ${unknown.join(', ')}`, allowed: ids.join(', ') };
  }
}

/**
 * Every rule that a questionnaire breaks, in the order of its file; an empty list when it is sound.
 *
 * The shape itself is the schema's business: this sees only what the schema let through.
 */
export function checkQuestionnaire(questionnaire: Questionnaire): QuestionnaireProblem[] {
  return [
    ...checkCounts(questionnaire),
    ...checkIds(questionnaire),
    ...checkDimensions(questionnaire),
    ...questionnaire.questions.flatMap((question) => [...checkQuestion(question)]),
    ...checkUnscored(questionnaire),
    ...checkExamples(questionnaire),
  ];
}

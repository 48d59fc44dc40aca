import type { Parents } from 'mdast';
import { closestWord } from '../../../domain/questionnaire/closest-word.ts';
import { attribute, elements, idList, isElement } from '../lesson-body.ts';
import { type ItemEntry, idsOf, type LessonSource, type LintCourse, outlineLessons, present } from '../lint-course.ts';
import type { Problem } from '../problem.ts';
import { each, one, type Register, unknown } from '../referred-ids.ts';
import { problemAt } from '../yaml-source.ts';

/** Every id that content refers to exists. */
export function knownIds(course: LintCourse): Problem[] {
  const registers = registersOf(course);
  return [
    ...course.lessons.flatMap((lesson) => [...lessonIds(lesson, registers), ...bodyIds(lesson, registers)]),
    ...quizFileIds(course, registers),
    ...itemIds(course, registers),
    ...formIds(course, registers),
    ...claimIds(course, registers),
    ...misconceptionIds(course, registers),
    ...questionnaireIds(course, registers),
  ];
}

function registersOf(course: LintCourse) {
  const sources = idsOf(course.furtherSources);
  const inventory = idsOf(course.inventory);
  return {
    lessons: { ids: new Set(outlineLessons(course).map(({ id }) => id)), name: 'a lesson of content/course.yaml' },
    items: { ids: idsOf(course.items), name: 'an item of content/quiz/' },
    claims: { ids: idsOf(course.claims), name: 'a claim of content/claims.yaml' },
    sources: { ids: sources, name: 'a source of content/sources.yaml' },
    misconceptions: { ids: idsOf(course.misconceptions), name: 'a misconception of content/misconceptions.yaml' },
    inventory: { ids: inventory, name: 'an id of content/inventory.yaml' },
    questions: { ids: entryIds(course.questionnaire?.data.questions), name: 'a question of the questionnaire' },
    examples: { ids: entryIds(course.questionnaire?.data.examples), name: 'an example of the questionnaire' },
    grounds: {
      ids: new Set([...inventory, ...sources]),
      name: 'an id of content/inventory.yaml or content/sources.yaml',
    },
  };
}

function entryIds(list: readonly ({ readonly id?: string | undefined } | undefined)[] | undefined): Set<string> {
  return new Set(present(list).flatMap(([{ id }]) => id ?? []));
}

type Registers = ReturnType<typeof registersOf>;

function lessonIds({ source, data }: LessonSource, all: Registers): Problem[] {
  const { twoCounters, hardTrades, marks, readTheBill } = data.figures ?? {};
  const senses = present(twoCounters?.senses);
  const senseIds = { ids: new Set(senses.flatMap(([sense]) => sense.id ?? [])), name: 'a sense of this figure' };
  const figure = ['figures', 'twoCounters'];
  const walk = ['figures', 'questionnaireWalk', 'answers'];
  const answered = Object.keys(data.figures?.questionnaireWalk?.answers ?? {});
  return [
    ...each(source, ['needs'], data.needs, all.lessons),
    ...each(source, ['pair', 'teaches'], data.pair?.teaches, all.inventory),
    ...each(source, ['refutation', 'teaches'], data.refutation?.teaches, all.inventory),
    ...each(source, ['refutation', 'claims'], data.refutation?.claims, all.claims),
    ...each(source, ['keep', 'teaches'], data.keep?.teaches, all.inventory),
    ...one(source, ['misconception'], data.misconception, all.misconceptions),
    ...one(source, ['earlier'], data.earlier, all.items),
    ...senses.flatMap(([sense, i]) => one(source, [...figure, 'senses', i, 'source'], sense.source, all.sources)),
    ...present(twoCounters?.steps).flatMap(([step, i]) => [
      ...each(source, [...figure, 'steps', i, 'fits'], step.fits, senseIds),
      ...each(source, [...figure, 'steps', i, 'partly'], step.partly, senseIds),
    ]),
    ...answered.flatMap((question) => one(source, [...walk, question], question, all.questions)),
    ...present(hardTrades?.trades).flatMap(([trade, i]) => [
      ...each(source, ['figures', 'hardTrades', 'trades', i, 'teaches'], trade.teaches, all.inventory),
      ...one(source, ['figures', 'hardTrades', 'trades', i, 'example'], trade.example, all.examples),
    ]),
    ...present(marks?.rows).flatMap(([row, i]) =>
      each(source, ['figures', 'marks', 'rows', i, 'teaches'], row.teaches, all.inventory),
    ),
    ...present(readTheBill?.lines).flatMap(([line, i]) =>
      each(source, ['figures', 'readTheBill', 'lines', i, 'teaches'], line.teaches, all.inventory),
    ),
  ];
}

function bodyIds({ source, body }: LessonSource, all: Registers): Problem[] {
  const inBody = (name: string, attributeName: string, register: Register) =>
    elements(body, name).flatMap(({ element, line }) =>
      idList(element, attributeName).flatMap((id) =>
        unknown(id, register).map((text) => ({ file: source.path, line, where: `${name} ${attributeName}`, ...text })),
      ),
    );
  return [
    ...inBody('Teach', 'ids', all.inventory),
    ...inBody('Cited', 'claims', all.claims),
    ...inBody('Cite', 'claim', all.claims),
    ...elements(body, 'Cite').flatMap(({ element, line, ancestors }) => {
      const claim = attribute(element, 'claim');
      const around = citedAround(ancestors);
      if (claim === undefined || around?.includes(claim)) return [];
      return {
        file: source.path,
        line,
        where: 'Cite claim',
        found: around ? `${claim}, which its <Cited> does not list` : `${claim} outside any <Cited>`,
        allowed: around ? `one of: ${around.join(', ')}` : `inside <Cited claims="${claim}">`,
        didYouMean: around && closestWord(claim, around),
      };
    }),
  ];
}

/** Claims listed on the nearest `<Cited>` around a node. */
function citedAround(ancestors: readonly Parents[]): string[] | undefined {
  const cited = ancestors.findLast((node) => isElement(node) && node.name === 'Cited');
  return cited && isElement(cited) ? idList(cited, 'claims') : undefined;
}

function quizFileIds(course: LintCourse, all: Registers): Problem[] {
  return [...course.quizFiles].flatMap(([lesson, source]) =>
    unknown(lesson, all.lessons).map((text) => problemAt(source, [], text)),
  );
}

function itemIds(course: LintCourse, all: Registers): Problem[] {
  return course.items.flatMap((item) => {
    const { source, path, data } = item;
    return [
      ...itemHome(item, course, all),
      ...each(source, [...path, 'sources'], data.sources, all.grounds),
      ...(['choices', 'cards'] as const).flatMap((list) =>
        present<{ misconception?: string | undefined }>(data[list]).flatMap(([{ misconception }, i]) =>
          one(source, [...path, list, i, 'misconception'], misconception, all.misconceptions),
        ),
      ),
    ];
  });
}

/** The lesson and the objective of an item: in a lesson's file that lesson, in the forms any, for a control none. */
function itemHome({ source, path, data, fileLesson }: ItemEntry, course: LintCourse, all: Registers): Problem[] {
  if (data.place === 'control') {
    const none = { ids: new Set(['none']), name: 'none: a control asks about something that this site does not teach' };
    return [
      ...one(source, [...path, 'lesson'], data.lesson, none),
      ...one(source, [...path, 'objective'], data.objective, none),
    ];
  }
  const home = fileLesson && { ids: new Set([fileLesson]), name: `${fileLesson}, the lesson of this file` };
  const lesson = course.lessons.find(({ id }) => id === (fileLesson ?? data.lesson));
  const objectives = present(lesson?.data.objectives).flatMap(([{ id }]) => id ?? []);
  const ofLesson = { ids: new Set(objectives), name: `an objective of the lesson: ${objectives.join(', ')}` };
  return [
    ...one(source, [...path, 'lesson'], data.lesson, home || all.lessons),
    ...(lesson ? one(source, [...path, 'objective'], data.objective, ofLesson) : []),
  ];
}

function formIds({ forms }: LintCourse, all: Registers): Problem[] {
  if (!forms) return [];
  return present(forms.data.forms).flatMap(([form, i]) => [
    ...each(forms.source, ['forms', i, 'scored'], form.scored, all.items),
    ...each(forms.source, ['forms', i, 'controls'], form.controls, all.items),
  ]);
}

function claimIds(course: LintCourse, all: Registers): Problem[] {
  return course.claims.flatMap(({ source, path, data }) => [
    ...(['for', 'against'] as const).flatMap((side) =>
      present(data[side]).flatMap(([voice, i]) => one(source, [...path, side, i, 'source'], voice.source, all.sources)),
    ),
    ...each(source, [...path, 'teaches'], data.teaches, all.inventory),
  ]);
}

function misconceptionIds(course: LintCourse, all: Registers): Problem[] {
  return course.misconceptions.flatMap(({ source, path, data }) =>
    one(source, [...path, 'lesson'], data.lesson, all.lessons),
  );
}

/** Ids that leave the questionnaire; those inside it belong to its own rule. */
function questionnaireIds({ questionnaire }: LintCourse, all: Registers): Problem[] {
  if (!questionnaire) return [];
  const { source, data } = questionnaire;
  return [
    ...present(data.dimensions).flatMap(([dimension, i]) =>
      each(source, ['dimensions', i, 'sources'], dimension.sources, all.grounds),
    ),
    ...present(data.questions).flatMap(([question, i]) =>
      each(source, ['questions', i, 'why', 'sources'], question.why?.sources, all.grounds),
    ),
    ...present(data.examples).flatMap(([example, i]) =>
      present(example.says).flatMap(([voice, j]) =>
        one(source, ['examples', i, 'says', j, 'source'], voice.source, all.sources),
      ),
    ),
  ];
}

import type { PlansFile, StepEntry } from '../../../domain/class-plan/schema.ts';
import { elements } from '../lesson-body.ts';
import { type Entry, idsOf, type LintCourse, present } from '../lint-course.ts';
import { measure } from '../measure.ts';
import type { Problem } from '../problem.ts';
import { each, one, type Register } from '../referred-ids.ts';
import type { Draft } from '../schema-problems.ts';
import { yamlTexts } from '../texts.ts';
import { type Path, problemAt } from '../yaml-source.ts';

/**
 * The class plans hold together: the minutes of a plan's steps make its length, every id exists, a figure stands in
 * its lesson's text, and each objective has an item of its own that each of its plans asks. No sentence is too long to
 * read out.
 */
export function classPlans(course: LintCourse): Problem[] {
  const { plans } = course;
  if (!plans) return sheets(course);
  const registers = registersOf(course, plans);
  return [
    ...sheets(course),
    ...longSentences(course),
    ...sums(plans),
    ...objectives(course, plans, registers),
    ...present(plans.data.steps).flatMap(([step, i]) => stepIds(course, plans, step, ['steps', i], registers)),
  ];
}

type Plans = Entry<PlansFile>;
type Step = Draft<StepEntry>;
type Registers = ReturnType<typeof registersOf>;

function registersOf(course: LintCourse, { data }: Plans) {
  const cards = present(course.sorting?.data.hands).flatMap(([hand]) => present(hand.cards));
  return {
    plans: { ids: new Set(present(data.plans).flatMap(([{ id }]) => id ?? [])), name: 'a plan of this file' },
    items: { ids: idsOf(course.items), name: 'an item of content/quiz/' },
    lessons: { ids: new Set(course.lessons.map(({ id }) => id)), name: 'a written lesson' },
    cards: { ids: new Set(cards.flatMap(([{ id }]) => id ?? [])), name: 'a card of content/sorting.yaml' },
    claims: { ids: idsOf(course.claims), name: 'a claim of content/claims.yaml' },
    misconceptions: { ids: idsOf(course.misconceptions), name: 'a misconception of content/misconceptions.yaml' },
  } satisfies Record<string, Register>;
}

function sums({ source, data }: Plans): Problem[] {
  return present(data.plans).flatMap(([{ id, minutes }, i]) => {
    const sum = present(data.steps).reduce((total, [step]) => total + (step.minutes?.[id ?? ''] ?? 0), 0);
    if (minutes === undefined || sum === minutes) return [];
    return problemAt(source, ['plans', i, 'minutes'], {
      found: `${minutes} minutes, and steps that take ${sum}`,
      allowed: 'steps whose minutes make the length of the plan',
    });
  });
}

/** A trainer reads these texts aloud, or in a hurry. */
const longestSentence = 25;

function longSentences({ sources }: LintCourse): Problem[] {
  return sources
    .filter(({ path }) => path.startsWith('content/teach/'))
    .flatMap(yamlTexts)
    .flatMap(({ file, where, text, lineAt }) =>
      measure(text)
        .filter(({ words }) => words > longestSentence)
        .map(({ words, offset }) => ({
          ...{ file, where, line: lineAt(offset) },
          found: `a sentence of ${words} words`,
          allowed: `at most ${longestSentence} words`,
        })),
    );
}

/** The worksheet's items have choices and are not kept for the tests before and after; the summary's claims exist. */
function sheets({ sheets: entry, items, claims }: LintCourse): Problem[] {
  if (!entry) return [];
  const { source, data } = entry;
  const usable = items.filter(({ data: item }) => item.choices && item.place !== 'form' && item.place !== 'control');
  return [
    ...each(source, ['worksheet'], data.worksheet, { ids: idsOf(usable), name: 'an item of a lesson, with choices' }),
    ...each(source, ['summary', 'claims'], data.summary?.claims, {
      ids: idsOf(claims),
      name: 'a claim of content/claims.yaml',
    }),
  ];
}

function objectives(course: LintCourse, { source, data }: Plans, registers: Registers): Problem[] {
  const taught = course.lessons.flatMap((lesson) => present(lesson.data.objectives).flatMap(([{ id }]) => id ?? []));
  return present(data.objectives).flatMap(([{ objective, item, in: plans }, i]) => {
    const path = ['objectives', i];
    const asked = course.items.find(({ data: { id } }) => id === item)?.data;
    return [
      ...one(source, [...path, 'objective'], objective, { ids: new Set(taught), name: 'an objective of a lesson' }),
      ...one(source, [...path, 'item'], item, registers.items),
      ...each(source, [...path, 'in'], plans, registers.plans),
      ...(asked && objective !== undefined && asked.objective !== objective
        ? [
            problemAt(source, [...path, 'item'], {
              found: `${item}, which asks about ${asked.objective}`,
              allowed: `an item of ${objective}`,
            }),
          ]
        : []),
      ...present(plans)
        .filter(([plan]) => registers.plans.ids.has(plan) && !asks(data, plan, item))
        .map(([plan]) =>
          problemAt(source, [...path, 'item'], {
            found: `${item}, which ${plan} never asks`,
            allowed: 'an item that a step of the plan shows',
          }),
        ),
    ];
  });
}

function asks(data: Plans['data'], plan: string, item: string | undefined): boolean {
  return present(data.steps).some(
    ([step]) =>
      step.minutes?.[plan] !== undefined &&
      present(step.shows).some(
        ([show]) =>
          show.kind === 'item' &&
          show.item === item &&
          (show.in === undefined || present(show.in).some(([id]) => id === plan)),
      ),
  );
}

function stepIds(course: LintCourse, { source }: Plans, step: Step, path: Path, registers: Registers): Problem[] {
  const inStep = Object.keys(step.minutes ?? {});
  const own = { ids: new Set(inStep), name: 'a plan that has this step' };
  return [
    ...inStep.flatMap((plan) => one(source, [...path, 'minutes', plan], plan, registers.plans)),
    ...each(source, [...path, 'misconceptions'], step.misconceptions, registers.misconceptions),
    ...each(source, [...path, 'claims'], step.claims, registers.claims),
    ...present(step.shows).flatMap(([show, i]) => {
      const at = [...path, 'shows', i];
      return [
        ...each(source, [...at, 'in'], show.in, own),
        ...(show.kind === 'item' ? one(source, [...at, 'item'], show.item, registers.items) : []),
        ...(show.kind === 'cards' ? each(source, [...at, 'cards'], show.cards, registers.cards) : []),
        ...(show.kind === 'part' || show.kind === 'figure'
          ? one(source, [...at, 'lesson'], show.lesson, registers.lessons)
          : []),
        ...(show.kind === 'figure' ? one(source, [...at, 'figure'], show.figure, figuresOf(course, show.lesson)) : []),
      ];
    }),
  ];
}

/** The components in a lesson's text that take nothing: its figures. */
function figuresOf({ lessons }: LintCourse, lesson: string | undefined): Register {
  const body = lessons.find(({ id }) => id === lesson)?.body;
  const names = elements(body).flatMap(({ element }) =>
    element.children.length === 0 && element.name ? element.name : [],
  );
  return { ids: new Set(names), name: `a figure in the text of ${lesson}` };
}

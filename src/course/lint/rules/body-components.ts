import { lessonParts } from '../../../domain/course/parts.ts';
import { closestWord } from '../../../domain/questionnaire/closest-word.ts';
import { attribute, elements, isComment, lineOf, walk } from '../lesson-body.ts';
import type { LessonSource, LintCourse } from '../lint-course.ts';
import type { Problem } from '../problem.ts';

/** Figures that a body may show; the words of `TwoCounters` are under `figures.twoCounters`. */
export const figureComponents: readonly string[] = [
  'TwoCounters',
  'WiderWord',
  'PointsAndThread',
  'ThousandVisits',
  'MadeForYou',
  'FollowTheMoney',
  'ReadTheBill',
  'TenMessages',
  'QuestionnaireWalk',
  'HardTrades',
  'Journey',
  'FivePerCent',
  'PlanBuilder',
  'SourceCourt',
  'TwoLives',
  'SixChairs',
  'Strip',
  'MarksTable',
];

/** Key of a figure's words in the front matter. */
export function figureKey(component: string): string {
  if (component === 'MarksTable') return 'marks';
  return component.charAt(0).toLowerCase() + component.slice(1);
}

/** Components and their attributes: `true` for one that must be there. */
const attributes: Readonly<Record<string, Readonly<Record<string, boolean>>>> = {
  ...Object.fromEntries([...lessonParts.map((part) => part.component), ...figureComponents].map((name) => [name, {}])),
  Notes: {},
  Principle: {},
  Cited: { claims: true, open: false },
  Cite: { claim: true },
  Teach: { ids: true },
  Term: { id: true },
  Customer: {},
  Client: {},
  Word: { lang: false },
  Q: {},
};

/** A body uses only components that exist, with the attributes they read, and no braces. */
export function bodyComponents({ lessons }: LintCourse): Problem[] {
  return lessons.flatMap((lesson) => [...components(lesson), ...expressions(lesson)]);
}

function components({ source, body }: LessonSource): Problem[] {
  const known = Object.keys(attributes);
  return elements(body).flatMap(({ element, line }): Problem[] => {
    const at = { file: source.path, line, where: element.name ?? 'body' };
    const allowed = attributes[element.name ?? ''];
    if (!allowed) {
      const didYouMean = closestWord(element.name ?? '', known);
      return [{ ...at, found: `<${element.name ?? ''}>`, allowed: known.join(', '), didYouMean }];
    }
    const strange = element.attributes.flatMap((each) => {
      const name = each.type === 'mdxJsxAttribute' ? each.name : '{…}';
      if (name in allowed) return [];
      return {
        ...at,
        found: `the attribute ${name}`,
        allowed: Object.keys(allowed).join(', ') || 'no attributes',
        didYouMean: closestWord(name, Object.keys(allowed)),
      };
    });
    const missing = Object.keys(allowed)
      .filter((name) => allowed[name] && !attribute(element, name)?.trim())
      .map((name) => ({ ...at, found: `no ${name}`, allowed: `<${element.name} ${name}="…">, in plain text` }));
    return [...strange, ...missing];
  });
}

function expressions({ source, body }: LessonSource): Problem[] {
  const isCode = (type: string) => ['mdxFlowExpression', 'mdxTextExpression', 'mdxjsEsm'].includes(type);
  return [...(body ? walk(body) : [])]
    .filter(({ node }) => isCode(node.type) && !isComment(node))
    .map(({ node }) => ({
      file: source.path,
      line: lineOf(node),
      where: 'body',
      found: node.type === 'mdxjsEsm' ? 'an import or export' : `{${'value' in node ? node.value : ''}}`,
      allowed: 'components only; in a body, {customers} is written <Customer>customers</Customer>',
    }));
}

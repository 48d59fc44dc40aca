import type { Nodes } from 'mdast';
import { lessonParts } from '../../../domain/course/parts.ts';
import { closestWord } from '../../../domain/questionnaire/closest-word.ts';
import { countWords } from '../count-words.ts';
import { counted } from '../counted.ts';
import { attribute, elements, isElement, lineOf, outermost } from '../lesson-body.ts';
import type { LessonSource, LintCourse } from '../lint-course.ts';
import { present } from '../lint-course.ts';
import { passages, passageText } from '../passages.ts';
import type { Problem } from '../problem.ts';
import { problemAt } from '../yaml-source.ts';
import { figureComponents, figureKey } from './body-components.ts';

const names: readonly string[] = lessonParts.map((part) => part.component);
const maxTerms = 3;
const citedInWho = { min: 2, max: 4 };
const noteWords = { min: 20, max: 60 };

/** A lesson has its nine parts in order, each with notes; its new terms are marked, and it has a figure. */
export function lessonPartsRule({ lessons }: LintCourse): Problem[] {
  return lessons.flatMap((lesson) => [
    ...termCount(lesson),
    ...(lesson.body
      ? [...order(lesson), ...notes(lesson), ...single(lesson), ...terms(lesson), ...figures(lesson), ...cited(lesson)]
      : []),
  ]);
}

function order({ source, body }: LessonSource): Problem[] {
  if (!body) return [];
  const nodes = outermost(body);
  const found = nodes.flatMap((node) => nameOf(node) ?? []);
  const at = (node: Nodes | undefined, text: Pick<Problem, 'found' | 'allowed'>) => ({
    file: source.path,
    line: node ? lineOf(node) : 1,
    where: 'body',
    ...text,
  });
  const strays = nodes
    .filter((node) => nameOf(node) === undefined)
    .map((node) =>
      at(node, {
        found: isElement(node) ? `<${node.name}> outside the nine parts` : 'text outside the nine parts',
        allowed: names.join(', '),
      }),
    );
  const missing = names
    .filter((name) => !found.includes(name))
    .map((name) => at(undefined, { found: `no <${name}>`, allowed: 'all nine parts, each once' }));
  const repeated = nodes
    .filter((node, i) => nodes.slice(0, i).some((other) => nameOf(other) && nameOf(other) === nameOf(node)))
    .map((node) => at(node, { found: `<${nameOf(node)}> again`, allowed: 'all nine parts, each once' }));
  const once = names.filter((name) => found.includes(name));
  const firsts = [...new Set(found)];
  const wrong = firsts.findIndex((name, i) => name !== once[i]);
  const disordered =
    wrong === -1
      ? []
      : [
          at(
            nodes.find((node) => nameOf(node) === firsts[wrong]),
            { found: `<${firsts[wrong]}> here`, allowed: `<${once[wrong]}> first: ${names.join(', ')}` },
          ),
        ];
  return [...strays, ...missing, ...repeated, ...disordered];
}

/** The part that a node is, or undefined. */
function nameOf(node: Nodes): string | undefined {
  return isElement(node) && names.includes(node.name ?? '') ? (node.name ?? undefined) : undefined;
}

function notes({ source, body }: LessonSource): Problem[] {
  const all = elements(body, 'Notes');
  const counts = names.flatMap((name) => {
    const part = elements(body, name)[0];
    if (!part) return [];
    const inside = all.filter(({ ancestors }) => ancestors.includes(part.element)).length;
    if (inside === 1) return [];
    return {
      file: source.path,
      line: part.line,
      where: name,
      found: `${inside} <Notes>`,
      allowed: 'one <Notes> in every part',
    };
  });
  const lengths = passages(body)
    .filter((passage) => passage.kind === 'notes')
    .flatMap((passage) => {
      const words = countWords(passageText(passage));
      if (words >= noteWords.min && words <= noteWords.max) return [];
      return {
        file: source.path,
        line: passage.line,
        where: `${passage.part} Notes`,
        found: counted(words, 'word'),
        allowed: `${noteWords.min} to ${noteWords.max} words`,
        warning: true,
      };
    });
  return [...counts, ...lengths];
}

function single({ source, body }: LessonSource): Problem[] {
  const principles = elements(body, 'Principle');
  const inIdea = principles.filter(({ ancestors }) =>
    ancestors.some((node) => isElement(node) && node.name === 'Idea'),
  );
  if (principles.length === 1 && inIdea.length === 1) return [];
  return [
    {
      file: source.path,
      line: principles.at(-1)?.line ?? elements(body, 'Idea')[0]?.line ?? 1,
      where: 'Idea',
      found: `${inIdea.length} <Principle> in <Idea>, ${principles.length} in the lesson`,
      allowed: 'one <Principle>, in <Idea>',
    },
  ];
}

function termCount({ source, data }: LessonSource): Problem[] {
  const count = present(data.terms).length;
  if (count <= maxTerms) return [];
  return [problemAt(source, ['terms'], { found: `${count} new terms`, allowed: `at most ${maxTerms}` })];
}

function terms({ source, data, body }: LessonSource): Problem[] {
  const announced = present(data.terms).map(([term]) => term);
  const marked = elements(body, 'Term').map(({ element, line }) => ({ id: attribute(element, 'id') ?? '', line }));
  const strays = marked
    .filter(({ id }) => !announced.includes(id))
    .map(({ id, line }) => ({
      file: source.path,
      line,
      where: 'Term id',
      found: id || 'no id',
      allowed:
        announced.length > 0 ? `a term of the front matter: ${announced.join(', ')}` : 'a term of the front matter',
      didYouMean: closestWord(id, announced),
    }));
  const unmarked = present(data.terms).flatMap(([term, i]) => {
    const count = marked.filter(({ id }) => id === term).length;
    if (count === 1) return [];
    const problem = problemAt(source, ['terms'], {
      found: `${term}, marked ${count} times in the body`,
      allowed: `one <Term id="${term}">, where it is explained`,
    });
    return { ...problem, line: source.lineAt(['terms', i]) };
  });
  return [...strays, ...unmarked];
}

function figures({ source, data, body }: LessonSource): Problem[] {
  const shown = elements(body).filter(({ element }) => figureComponents.includes(element.name ?? ''));
  const worded: string[] = Object.entries(data.figures ?? {}).flatMap(([key, words]) => (words ? [key] : []));
  const none = {
    file: source.path,
    line: 1,
    where: 'body',
    found: 'no figure',
    allowed: `at least one of ${figureComponents.join(', ')}`,
  };
  const wordless = shown
    .filter(({ element }) => !worded.includes(figureKey(element.name ?? '')))
    .map(({ element, line }) => ({
      file: source.path,
      line,
      where: element.name ?? '',
      found: 'a figure without words',
      allowed: `its words in the front matter, under figures.${figureKey(element.name ?? '')}`,
    }));
  const unshown = worded
    .filter((key) => !shown.some(({ element }) => figureKey(element.name ?? '') === key))
    .map((key) =>
      problemAt(source, ['figures', key], {
        found: 'words of a figure that the body does not show',
        allowed: `<${figureComponents.find((name) => figureKey(name) === key) ?? key} /> in the body`,
      }),
    );
  return [...(shown.length === 0 ? [none] : []), ...wordless, ...unshown];
}

function cited({ source, body }: LessonSource): Problem[] {
  const who = elements(body, 'WhoSaysSo')[0];
  if (!who) return [];
  const count = elements(body, 'Cited').filter(({ ancestors }) => ancestors.includes(who.element)).length;
  if (count >= citedInWho.min && count <= citedInWho.max) return [];
  return [
    {
      file: source.path,
      line: who.line,
      where: 'WhoSaysSo',
      found: `${count} <Cited>`,
      allowed: `${citedInWho.min} to ${citedInWho.max} <Cited>`,
    },
  ];
}

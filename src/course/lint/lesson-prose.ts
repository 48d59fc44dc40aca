import { plainText } from '../../domain/text/inline.ts';
import type { LessonSource } from './lint-course.ts';
import { present } from './lint-course.ts';
import { lineAtOffset, passages } from './passages.ts';
import { formatPath, type Path } from './yaml-source.ts';

/** A paragraph of a lesson, or a cell of its tables, as the reader meets it. */
export interface Prose {
  readonly kind: 'paragraph' | 'cell';
  readonly where: string;
  readonly text: string;
  lineAt(offset: number): number;
}

/**
 * Everything a reader of a lesson reads: the body without speaker notes and headings, and the lines of the
 * front matter that stand on the page as sentences, with the words that the page puts before them. Titles,
 * the words in figures and the choices of the because-step are left out.
 */
export function lessonProse(lesson: LessonSource): Prose[] {
  return [...frontMatterProse(lesson), ...bodyProse(lesson)];
}

function bodyProse({ body }: LessonSource): Prose[] {
  return passages(body)
    .filter((passage) => passage.kind === 'prose')
    .map((passage) => ({
      kind: 'paragraph',
      where: passage.part,
      text: passage.spans.map((span) => span.text.replaceAll('\n', ' ')).join(''),
      lineAt: (offset) => lineAtOffset(passage, offset),
    }));
}

function frontMatterProse({ source, data }: LessonSource): Prose[] {
  const line = (path: Path, text: string | undefined, before = ''): Prose[] =>
    text === undefined ? [] : [toProse('paragraph', path, before === '' ? text : `${before} ${text}`)];
  const rows = (path: Path, list: NonNullable<typeof data.pair>['rows']): Prose[] =>
    present(list).flatMap(([row, i]) =>
      Object.entries(row).flatMap(([key, text]) => (text ? [toProse('cell', [...path, i, key], text)] : [])),
    );
  const toProse = (kind: Prose['kind'], path: Path, text: string): Prose => ({
    kind,
    where: formatPath(source.data, path),
    text: plainText(text),
    lineAt: () => source.lineAt(path),
  });
  const { pair, refutation, because, keep } = data;
  return [
    ...line(['pair', 'scene'], pair?.scene),
    ...rows(['pair', 'rows'], pair?.rows),
    ...line(['pair', 'both'], pair?.both, 'In both'),
    ...line(['pair', 'onlyCustomer'], pair?.onlyCustomer),
    ...line(['pair', 'onlyClient'], pair?.onlyClient),
    ...line(['refutation', 'say'], refutation?.say),
    ...line(['refutation', 'because'], refutation?.because, 'This is not right, because'),
    ...line(['refutation', 'instead'], refutation?.instead),
    ...line(['refutation', 'proof'], refutation?.proof),
    ...line(['because', 'stem'], because?.stem),
    ...line(['keep', 'gist'], keep?.gist),
    ...rows(['keep', 'rows'], keep?.rows),
  ];
}

import retextEnglish from 'retext-english';
import retextEquality from 'retext-equality';
import retextIndefiniteArticle from 'retext-indefinite-article';
import retextPassive from 'retext-passive';
import retextRepeatedWords from 'retext-repeated-words';
import retextSimplify from 'retext-simplify';
import retextStringify from 'retext-stringify';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { lessonProse, type Prose } from '../lesson-prose.ts';
import type { LessonSource, LintCourse } from '../lint-course.ts';
import { measure } from '../measure.ts';
import type { Problem } from '../problem.ts';
import { problemAt } from '../yaml-source.ts';

const maxPassiveShare = 0.1;

/** Cases are about women and men with names; the others are used here in their plain sense. */
const considerate = [
  ...['he', 'she', 'him', 'her', 'his', 'hers', 'himself', 'herself', 'mother', 'father', 'son', 'daughter'],
  ...['easy', 'easily', 'just', 'simple', 'simply', 'host', 'invalid'],
];

/** Words that the list would swap although they are simple, or are terms here. */
const simple = ['it is', 'there is', 'there are', 'encounter', 'purchase'];

const reader = unified()
  .use(retextEnglish)
  .use(retextPassive)
  .use(retextSimplify, { ignore: simple })
  .use(retextRepeatedWords)
  .use(retextIndefiniteArticle)
  .use(retextEquality, { ignore: considerate })
  .use(retextStringify);

/** Warnings about words that may be simpler, kinder, or in the active voice. They have false hits, so they fail nothing. */
export function wording({ lessons }: LintCourse): Problem[] {
  return lessons.flatMap((lesson) => {
    const prose = lessonProse(lesson).map((each) => ({ ...each, messages: read(each.text) }));
    return [...passives(lesson, prose), ...prose.flatMap((each) => hints(lesson, each))];
  });
}

type Read = Prose & { readonly messages: VFile['messages'] };

function read(text: string): VFile['messages'] {
  const file = new VFile(text);
  reader.runSync(reader.parse(file), file);
  return file.messages;
}

function passives({ source }: LessonSource, prose: readonly Read[]): Problem[] {
  const sentences = prose
    .filter(({ kind }) => kind === 'paragraph')
    .flatMap(({ text, messages }) => {
      const starts = messages.filter(isPassive).map(offsetOf);
      return measure(text).map(({ offset, text: sentence }) =>
        starts.some((start) => start >= offset && start < offset + sentence.length),
      );
    });
  const passive = sentences.filter(Boolean).length;
  if (passive <= sentences.length * maxPassiveShare) return [];
  const problem = problemAt(source, [], {
    found: `${passive} of ${sentences.length} sentences in the passive`,
    allowed: `at most ${maxPassiveShare * 100} %`,
  });
  return [{ ...problem, warning: true }];
}

function hints({ source }: LessonSource, { where, lineAt, messages }: Read): Problem[] {
  return messages
    .filter((message) => !isPassive(message))
    .map((message) => ({
      file: source.path,
      line: lineAt(offsetOf(message)),
      where,
      found: message.reason,
      allowed: message.expected?.length ? message.expected.join(', ') : 'another word, or none',
      warning: true,
    }));
}

function isPassive(message: Read['messages'][number]): boolean {
  return message.source === 'retext-passive';
}

function offsetOf({ place }: Read['messages'][number]): number {
  if (!place) return 0;
  return ('start' in place ? place.start.offset : place.offset) ?? 0;
}

import { elements } from '../lesson-body.ts';
import type { LintCourse } from '../lint-course.ts';
import { lineAtOffset, passages } from '../passages.ts';
import type { Problem } from '../problem.ts';
import { problemAt, strings } from '../yaml-source.ts';

/** What `npm run new:lesson` leaves for the author: “Write this: …”, and ids that begin with write-this. */
const placeholder = /\bwrite[ -]this\b[^\s"“”]*/i;

/** Nothing is left to be written. */
export function placeholders({ sources, lessons }: LintCourse): Problem[] {
  const inYaml = sources.flatMap((source) =>
    [...strings(source.data)].flatMap(({ path, text }) => {
      const match = placeholder.exec(text)?.[0];
      return match ? problemAt(source, path, say(match)) : [];
    }),
  );
  const inBodies = lessons.flatMap(({ source, body }) => [
    ...passages(body).flatMap((passage) => {
      const text = passage.spans.map((span) => span.text).join('');
      const match = placeholder.exec(text);
      const where = passage.kind === 'notes' ? `${passage.part} Notes` : passage.part;
      return match ? { file: source.path, line: lineAtOffset(passage, match.index), where, ...say(match[0]) } : [];
    }),
    ...elements(body).flatMap(({ element, line }) =>
      element.attributes.flatMap((each) => {
        const match = placeholder.exec(String(each.value ?? ''))?.[0];
        return match ? { file: source.path, line, where: element.name ?? 'body', ...say(match) } : [];
      }),
    ),
  ]);
  return [...inYaml, ...inBodies];
}

function say(found: string): Pick<Problem, 'found' | 'allowed'> {
  return { found: `“${found.replace(/:$/, '')}”, which is not written yet`, allowed: 'the author’s own text or id' };
}

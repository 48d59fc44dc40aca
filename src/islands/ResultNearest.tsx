import type { ExampleWords } from '../domain/questionnaire/result-words.ts';
import type { Ok } from '../domain/questionnaire/schema.ts';
import { type NamedExample, worksLike } from '../domain/questionnaire/works-like.ts';
import type { LineProps } from './LineResult.tsx';
import { ResultPart } from './ResultPart.tsx';

interface Props extends LineProps {
  result: Ok;
  /** The examples to compare with. */
  all: readonly ExampleWords[];
  /** Address of the page of examples. */
  examples: string;
}

/** The example businesses that work like this one, and one that does not. */
export function ResultNearest({ words, sheet, result, all, examples, level }: Props) {
  const { near, contrast } = worksLike(words, all, sheet, result);
  const link = ({ id, name, note }: NamedExample) => (
    <>
      <a href={`${examples}#${id}`}>{name}</a>
      {note && <span class="small"> ({note})</span>}
    </>
  );
  const hasEquals = near.some(({ groups }) => groups.some((group) => group.length > 1));
  return (
    <ResultPart title="Who works like this" level={level} class="no-print">
      <dl class="terms text">
        {near.map(({ title, groups }) => (
          <>
            <dt>{title}</dt>
            <dd>
              <ul class="stack-half">
                {groups.map((group) => (
                  <li key={group[0]?.id}>{group.map((one, index) => [index > 0 && ', ', link(one)])}</li>
                ))}
              </ul>
            </dd>
          </>
        ))}
        {near.length === 0 && (
          <>
            <dt>No close example</dt>
            <dd>None of our {all.length} examples works like this.</dd>
          </>
        )}
        {contrast && (
          <>
            <dt>From the other side</dt>
            <dd class="stack-half">
              <p>{link(contrast.example)} differs most in two ways of working:</p>
              {contrast.differences.map(({ id, name, there, here }) => (
                <p key={id}>
                  <b>{name}</b>. There, {there}. Here, {here}.
                </p>
              ))}
            </dd>
          </>
        )}
      </dl>
      <p class="small">
        Compared one way of working at a time, nearest first.
        {hasEquals && ' Examples listed together are equally near.'} In brackets: where our own answers put an example,
        then its sources.
        {result.side !== 'mixed' && near.length > 0 && ` Without brackets, both put it with ${result.side}s.`}
      </p>
    </ResultPart>
  );
}

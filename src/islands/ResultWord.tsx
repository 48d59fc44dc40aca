import type { Segment } from '../domain/questionnaire/headline.ts';
import { ResultPart } from './ResultPart.tsx';
import { Segments } from './Segments.tsx';

interface Props {
  /** What there is to say; nothing is shown when it is empty. */
  said: readonly Segment[];
  /** Address of the page of examples. */
  examples: string;
  level: 2 | 3;
}

/** A remark about the word that the owner uses, beside what the answers say. */
export function ResultWord({ said, examples, level }: Props) {
  if (said.length === 0) return null;
  return (
    <ResultPart title="The word you use" level={level} class="no-print">
      <p>
        <Segments of={said} /> <a href={`${examples}#contested`}>See where sources disagree</a>
      </p>
    </ResultPart>
  );
}

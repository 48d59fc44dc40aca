import type { LinesResult } from './assess-lines.ts';
import type { Segment } from './headline.ts';
import type { Side } from './schema.ts';
import type { Share } from './unscored.ts';

const name = (text: string): Segment => ({ text, as: 'name' });

/** What two lines of business are, in one sentence (C8). `names` are those of the two lines. */
export function linesHeadline({ lines, same }: LinesResult, names: readonly [string, string]): Segment[] {
  const [first, second] = lines.map(({ status }) => status === 'ok');
  if (!first && !second) return [{ text: 'There are too few answers for a result yet.' }];
  if (first !== second)
    return [{ text: 'Only ' }, name(names[first ? 0 : 1]), { text: ' has enough answers for a result.' }];
  return [{ text: same ? 'Your two lines work the same way.' : 'You run two kinds of business.' }];
}

/** How much of the income comes from the first line, in a list of what was said. */
export const shareWords: Readonly<Record<Share, string>> = {
  most: 'Most of it',
  half: 'About half',
  less: 'Less than half',
  unsure: 'Not sure',
};

/** How much of the income the first line brings, and what that counts for in the blend. */
export function shareLine(share: Share | undefined, names: readonly [string, string]): Segment[] {
  const counts = (parts: number) => ({ text: ` So it counts for ${parts} parts in 10 when we take both together.` });
  switch (share) {
    case 'most':
      return [{ text: 'Most of the income comes from ' }, name(names[0]), { text: '.' }, counts(8)];
    case 'less':
      return [{ text: 'Less than half of the income comes from ' }, name(names[0]), { text: '.' }, counts(2)];
    case 'half':
      return [{ text: 'About half of the income comes from each, so both count the same.' }];
    default:
      return [{ text: 'How much comes from each is not known, so the income is taken as half and half.' }];
  }
}

/** What both lines together lean to, in one sentence. */
export function blendLine({ side, strong }: { side: Side; strong: boolean }): Segment[] {
  if (side === 'mixed') return [{ text: 'Taken together, your answers sit between the two.' }];
  const verb = strong ? 'describe a business built around' : 'lean towards a business built around';
  return [{ text: `Taken together, your answers ${verb} ` }, { text: `${side}s`, as: side }, { text: '.' }];
}

import { formatProgress, readProgressFile } from '../domain/progress/file.ts';
import type { Progress } from './open-progress.ts';

/** Everything that is known, as the text of a file. */
export function toFile(progress: Progress): string {
  return formatProgress(progress.all());
}

export type AddedFile =
  /** `added` counts events that were not there before; `notice` says that they are held for this visit only. */
  { kind: 'ok'; added: number; notice: string | undefined } | { kind: 'refused'; why: string };

/** Add the events of a file. A refused file changes nothing; the sentence says why. */
export function addFile(progress: Progress, text: string): AddedFile {
  const file = readProgressFile(text);
  if (file.kind === 'refused') return file;
  const before = progress.all().length;
  const notice = progress.add(file.events);
  return { kind: 'ok', added: progress.all().length - before, notice };
}

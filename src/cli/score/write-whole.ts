import { existsSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Write a file as a whole or not at all: under another name beside it, then renamed. Throws, and leaves what was
 * there before, when either fails. A link stays a link.
 */
export function writeWhole(file: string, text: string): void {
  const target = existsSync(file) ? realpathSync(file) : file;
  const beside = join(dirname(target), `.${basename(target)}.${process.pid}.part`);
  try {
    writeFileSync(beside, text, { flag: 'wx', flush: true });
    renameSync(beside, target);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}

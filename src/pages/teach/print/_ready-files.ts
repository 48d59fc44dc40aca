import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { plannedPdfs, type SheetId } from '../../../domain/class-plan/sheets.ts';

/** The folder of ready PDFs, set by `npm run build:pdf`; without it a build has none. */
export const pdfFolder = process.env.PDF_FOLDER || undefined;

/** The ready PDFs of a sheet: the paper's name and the file's. */
export function readyFiles(sheet: SheetId): { name: string; file: string }[] {
  return plannedPdfs()
    .filter((planned) => planned.sheet === sheet)
    .map(({ format, file }) => ({ name: format, file }))
    .filter(({ file }) => pdfFolder !== undefined && existsSync(join(pdfFolder, file)));
}

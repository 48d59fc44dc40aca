import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pdfFormats, pdfName, type SheetId } from '../../../domain/class-plan/sheets.ts';

/** The folder of ready PDFs, set by `npm run build:pdf`; without it a build has none. */
export const pdfFolder = process.env.PDF_FOLDER || undefined;

/** The ready PDFs of a sheet: the paper's name and the file's. */
export function readyFiles(sheet: SheetId): { name: string; file: string }[] {
  return pdfFormats
    .map((format) => ({ name: format, file: `${pdfName(sheet, format)}.pdf` }))
    .filter(({ file }) => pdfFolder !== undefined && existsSync(join(pdfFolder, file)));
}

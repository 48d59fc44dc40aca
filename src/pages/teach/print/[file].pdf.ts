/** Ready PDFs of the printed sheets; there are none in a build without `npm run build:pdf`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { APIRoute } from 'astro';
import { printedSheets } from '../../../domain/class-plan/sheets.ts';
import { pdfFolder, readyFiles } from './_ready-files.ts';

export function getStaticPaths() {
  return printedSheets
    .flatMap(({ id }) => readyFiles(id))
    .map(({ file }) => ({ params: { file: file.replace(/\.pdf$/, '') }, props: { file } }));
}

export const GET: APIRoute = ({ props }) => new Response(readFileSync(join(pdfFolder ?? '', String(props.file))));

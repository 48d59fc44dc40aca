/**
 * `npm run build:pdf`: builds the site, prints every sheet for trainers on A4 and on Letter with the browser of the
 * tests, and builds the site again with the PDFs in it, so that its pages link to them.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../tests/browser.ts';
import { type PdfFormat, plannedPdfs, type SheetId } from '../domain/class-plan/sheets.ts';
import { startServer } from './serve.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = join(root, '.cache/pdf');

/**
 * Print a sheet of a served site.
 *
 * Throws an `Error` that names the sheet where the page is missing or holds no sheet.
 */
export async function printSheet(
  browser: Browser,
  siteUrl: string,
  sheet: SheetId,
  format: PdfFormat,
): Promise<Buffer> {
  const url = new URL(`teach/print/${sheet}/`, siteUrl).href;
  const page = await browser.newPage();
  try {
    const answer = await page.goto(url);
    if (!answer?.ok())
      throw new Error(`${sheet}: ${url} answers ${answer?.status() ?? 'nothing'}, so it cannot be printed.`);
    if ((await page.locator('.sheet').count()) === 0)
      throw new Error(`${sheet}: ${url} holds no element .sheet to print.`);
    await page.evaluate(() => document.fonts.ready);
    return await page.pdf({ format, tagged: true });
  } finally {
    await page.close();
  }
}

/** Build in a process of its own, with the environment given. */
async function build(environment: Record<string, string>): Promise<void> {
  const child = spawn('npm', ['run', '-s', 'build'], {
    cwd: root,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  const code = await new Promise((resolve, reject) => child.on('error', reject).on('close', resolve));
  if (code !== 0) throw new Error(`The site does not build: "npm run build" ended with ${code}. Run it to see why.`);
}

async function printAll(): Promise<void> {
  // Before the builds, so that a missing browser costs no minute.
  const browser = await launchBrowser();
  try {
    await build({ PDF_FOLDER: '' });
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    const server = await startServer({ port: 0, base: process.env.BASE_PATH ?? '/' });
    try {
      for (const { sheet, format, file } of plannedPdfs()) {
        const pdf = await printSheet(browser, server.url, sheet, format);
        writeFileSync(join(folder, file), pdf);
        console.log(`${file}  ${Math.ceil(pdf.length / 1000)} kB`);
      }
    } finally {
      await server.close();
    }
    await build({ PDF_FOLDER: folder });
    console.log(`dist/teach/print/ holds ${plannedPdfs().length} PDFs, and the pages link to them.`);
  } finally {
    await browser.close();
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await printAll().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}

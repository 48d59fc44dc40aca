import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { plannedPdfs } from '../../domain/class-plan/sheets.ts';
import { offlineFiles, writeOffline } from './write-offline.ts';

let dist = '';
const pdfs = plannedPdfs().map(({ file }) => `teach/print/${file}`);
beforeEach(() => {
  dist = mkdtempSync(join(tmpdir(), 'dist-'));
  for (const file of ['index.html', '_astro/start.js', 'teach/print/key/index.html', 'text.woff2', ...pdfs]) {
    mkdirSync(join(dist, file, '..'), { recursive: true });
    writeFileSync(join(dist, file), file);
  }
});
afterEach(() => rmSync(dist, { recursive: true, force: true }));

describe('ready PDFs', () => {
  it('are fetched when a trainer prepares a class, and by nobody else', () => {
    const { pack, fonts, downloads } = offlineFiles(dist);
    expect(downloads.toSorted()).toEqual(pdfs.toSorted());
    expect([...pack, ...fonts].filter((file) => file.endsWith('.pdf'))).toEqual([]);
  });

  it('are named to the worker, and another PDF makes another build', () => {
    const built = () => readFileSync(join(dist, 'offline-worker.js'), 'utf8');
    writeOffline(dist, '/');
    const first = built();
    for (const file of pdfs) expect(first).toContain(JSON.stringify(file));
    writeOffline(dist, '/');
    expect(built()).toBe(first);
    writeFileSync(join(dist, pdfs[0] ?? ''), 'changed');
    writeOffline(dist, '/');
    expect(built()).not.toBe(first);
  });
});

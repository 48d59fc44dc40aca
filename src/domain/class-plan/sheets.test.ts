import { describe, expect, it } from 'vitest';
import { plannedPdfs, printedSheets } from './sheets.ts';

describe('plannedPdfs', () => {
  it('is every sheet on both papers, each under a name of its own that a link can hold', () => {
    const planned = plannedPdfs();
    expect(planned.map(({ sheet, format }) => `${sheet} ${format}`)).toEqual(
      printedSheets.flatMap(({ id }) => [`${id} A4`, `${id} Letter`]),
    );
    const files = planned.map(({ file }) => file);
    expect(new Set(files).size).toBe(files.length);
    for (const file of files) expect(file).toMatch(/^[a-z-]+-(a4|letter)\.pdf$/);
    expect(files).toContain('sorting-cards-a4.pdf');
    expect(files).toContain('certificate-letter.pdf');
  });
});

import { describe, expect, it } from 'vitest';
import { importLines } from './import-lines.ts';

/** `kind specifier` of each import. */
const list = (file: string, text: string) =>
  importLines(file, text).map(({ kind, specifier, client }) => `${client ? 'client ' : ''}${kind} ${specifier}`);

describe('importLines', () => {
  it.each([
    [`import { a } from './a.ts'`, 'run-time ./a.ts'],
    [`import './a.css'`, 'run-time ./a.css'],
    [`import type { A } from './a.ts'`, 'type ./a.ts'],
    // The compiler keeps the bare import here, so the module is loaded.
    [`import { type A } from './a.ts'`, 'run-time ./a.ts'],
    [`export { a } from './a.ts'`, 'run-time ./a.ts'],
    [`export type * from './a.ts'`, 'type ./a.ts'],
    [`const a = () => import('./a.ts')`, 'lazy ./a.ts'],
    [`let a: import('./a.ts').A`, 'type ./a.ts'],
  ])('importLines reads %s', (text, expected) => {
    expect(list('x.ts', text)).toEqual([expected]);
  });

  it('importLines does not read comments and strings', () => {
    expect(list('x.ts', `// import 'a'\nconst b = "import 'c'";\n/* import 'd' */`)).toEqual([]);
  });

  it('importLines tells the frontmatter of an Astro file from its browser scripts', () => {
    const text = `---\nimport A from './A.astro';\n---\n<p>import 'no'</p>\n<script>\nimport './b.ts';\n</script>\n`;
    expect(list('X.astro', text)).toEqual(['run-time ./A.astro', 'client run-time ./b.ts']);
    expect(list('X.astro', `<script>import './b.ts';</script>`)).toEqual(['client run-time ./b.ts']);
  });
});

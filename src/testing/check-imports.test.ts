import { describe, expect, it } from 'vitest';
import { checkImports, checkName } from './check-imports.ts';
import { importLines } from './import-lines.ts';

const check = (file: string, text: string) => checkImports(file, importLines(file, text));

describe('checkImports', () => {
  it.each([
    ['src/domain/quiz/score.ts', `import type { Item } from './schema.ts'`],
    ['src/domain/quiz/score.ts', `import { add } from '../text/add.ts'`],
    ['src/domain/quiz/schema.ts', `import { z } from 'zod'; import { idSchema } from '../text/schema.ts'`],
    ['src/domain/quiz/score.test.ts', `import { it } from 'vitest'; import { items } from '../../testing/items.ts'`],
    ['src/domain/quiz/score.test.ts', `import { itemSchema } from './schema.ts'`],
    ['src/charts/axis.ts', `import { scaleLinear } from 'd3'; import { a } from '../domain/a.ts'`],
    ['src/charts/Axis.tsx', `import { Fragment } from 'preact'`],
    ['src/islands/Quiz.tsx', `import { useState } from 'preact/hooks'; import { save } from '../store/progress.ts'`],
    ['src/islands/Save.tsx', `const zip = () => import('../export/zip.ts')`],
    ['src/course/load.ts', `import { getCollection } from 'astro:content'`],
    ['src/course/lint/schema.ts', `import { z } from 'zod'; import { parse } from 'yaml'; import fs from 'node:fs'`],
    ['src/components/Header.astro', `---\nimport '../styles/a.css'\n---\n<script>import '../store/theme.ts'</script>`],
    ['src/layouts/Page.astro', `---\nimport '../../.cache/fonts/fonts.css'\n---\n`],
    ['src/pages/index.astro', `---\nimport { loadCourse } from '../course/load.ts'\n---\n`],
    ['src/pages/gallery/index.astro', `---\nimport { items } from '../../testing/items.ts'\n---\n`],
    ['src/cli/serve.ts', `import sirv from 'sirv'; import { a } from '../domain/a.ts'`],
    ['src/cli/bench/pages.ts', `import { launchBrowser } from '../../../tests/browser.ts'`],
    ['src/content.config.ts', `import { glob } from 'astro/loaders'; import { defineCollection } from 'astro:content'`],
  ])('checkImports allows %s to say %s', (file, text) => {
    expect(check(file, text)).toEqual([]);
  });

  it.each([
    ['src/domain/quiz/score.ts', `import { h } from 'preact'`, 'imports preact'],
    ['src/domain/quiz/score.ts', `import type { VNode } from 'preact'`, 'imports preact'],
    ['src/domain/quiz/score.ts', `import { z } from 'zod'`, 'imports zod'],
    ['src/domain/quiz/score.ts', `import fs from 'node:fs'`, 'imports node:fs'],
    ['src/domain/quiz/score.ts', `import { a } from '../../store/a.ts'`, 'imports src/store/a.ts'],
    ['src/domain/quiz/score.test.ts', `import { a } from '../../islands/A.tsx'`, 'imports src/islands/A.tsx'],
    ['src/charts/axis.ts', `import { h } from 'preact'`, 'imports preact'],
    ['src/store/progress.ts', `import { a } from '../islands/A.tsx'`, 'imports src/islands/A.tsx'],
    ['src/islands/Quiz.tsx', `import { a } from '../pages/a.ts'`, 'imports src/pages/a.ts'],
    ['src/islands/Save.tsx', `import '../export/zip.ts'`, 'imports src/export/zip.ts other than by import()'],
    ['src/course/assemble.ts', `import { getCollection } from 'astro:content'`, 'imports astro:content'],
    ['src/course/assemble.ts', `import { parse } from 'yaml'`, 'imports yaml'],
    ['src/course/lint/a.ts', `import { getCollection } from 'astro:content'`, 'imports astro:content'],
    ['src/components/A.astro', `---\nimport '../store/a.ts'\n---\n`, 'imports src/store/a.ts outside a <script>'],
    ['src/components/A.astro', `---\nimport '../course/load.ts'\n---\n`, 'imports src/course/load.ts'],
    ['src/pages/a.astro', `<script>import '../store/a.ts'</script>`, 'imports src/store/a.ts'],
    ['src/pages/a.astro', `---\nimport 'astro:content'\n---\n`, 'imports astro:content'],
    ['src/pages/a.astro', `---\nimport '../testing/items.ts'\n---\n`, 'imports src/testing/items.ts'],
    ['src/cli/score.ts', `import { a } from '../testing/a.ts'`, 'imports src/testing/a.ts'],
    ['src/cli/score.ts', `import { z } from 'zod'`, 'imports zod'],
    ['src/cli/score.ts', `import { a } from '../../tests/a.ts'`, 'imports tests/a.ts'],
  ])('checkImports reports that %s says %s', (file, text, problem) => {
    expect(check(file, text)).toEqual([`${file} ${problem}`]);
  });

  it.each([
    ['src/islands/Quiz.tsx', `import { frames } from '../domain/quiz/schema.ts'`],
    ['src/islands/Quiz.tsx', `import { type Frame } from '../domain/quiz/schema.ts'`],
    ['src/domain/quiz/score.ts', `import { frames } from './schema.ts'`],
    ['src/store/a.ts', `export { frames } from '../domain/quiz/schema.ts'`],
    ['src/components/A.astro', `<script>import { frames } from '../domain/quiz/schema.ts'</script>`],
  ])('checkImports keeps schemas out of the browser: %s says %s', (file, text) => {
    expect(check(file, text)).toEqual([
      `${file} imports src/domain/quiz/schema.ts at run time: use "import type", so that the validation library never ships`,
    ]);
  });

  it('checkImports knows every folder', () => {
    expect(check('src/services/a.ts', `import './b.ts'`)).toEqual([
      'src/services/a.ts is in no folder of the table in src/testing/check-imports.ts',
    ]);
  });
});

describe('checkName', () => {
  it.each(['src/pages/index.astro', 'src/domain/quiz/score.ts', 'src/store/commonplace.ts'])(
    'checkName allows %s',
    (file) => {
      expect(checkName(file)).toEqual([]);
    },
  );

  it.each([
    'src/utils/a.ts',
    'src/domain/utils.ts',
    'src/islands/helpers/a.ts',
    'src/domain/quiz/common.ts',
    'src/domain/quiz/index.ts',
    'src/content/a.mdx',
  ])('checkName refuses %s', (file) => {
    expect(checkName(file)).toEqual([expect.stringContaining(`${file} `)]);
  });
});

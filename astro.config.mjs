import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { contentProblems } from './src/cli/content-problems.ts';
import { offline } from './src/cli/offline.ts';
import { plainPreload } from './src/cli/plain-preload.ts';

const site = process.env.SITE_URL || undefined;
const base = process.env.BASE_PATH || '/';

export default defineConfig({
  ...(site ? { site } : {}),
  base,
  trailingSlash: 'always',
  cacheDir: './.astro',
  devToolbar: { enabled: false },
  server: { port: 4321 },
  integrations: [
    preact(),
    mdx(),
    ...(site ? [sitemap({ filter: (page) => !/\/(gallery|embed)\//.test(page) })] : []),
    contentProblems(),
    offline(),
  ],
  markdown: { syntaxHighlight: false },
  build: { inlineStylesheets: 'never' },
  vite: {
    plugins: [plainPreload(base)],
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
    environments: {
      client: {
        build: {
          modulePreload: false,
          rolldownOptions: {
            output: {
              codeSplitting: {
                groups: [
                  // Always loaded together: one file compresses better than two. A result does without hooks.
                  { name: 'preact', test: /node_modules[\\/]preact[\\/](dist|jsx-runtime)/ },
                  // What a result is made of, for one line of business as for each of two.
                  {
                    name: 'result',
                    test: /(islands[\\/](LineResult|AnswerRows|Segments|Result[A-Z]\w+)\.tsx|domain[\\/]questionnaire[\\/](said|headline|profile-rows|assess|position|tally|nearest)\.ts|charts[\\/](Profile|Lean|profile-layout)\.tsx?)$/,
                  },
                  // Few items are sorted or typed: what scores them stays out of the way of the others.
                  {
                    name: 'score-others',
                    test: /domain[\\/]quiz[\\/](answer-key|placed|score-sort|score-sentence)\.ts/,
                  },
                ],
              },
            },
          },
        },
      },
    },
  },
});

import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { contentProblems } from './src/cli/content-problems.ts';
import { deckFiles } from './src/cli/deck-files.ts';
import { moduleJsqr } from './src/cli/module-jsqr.ts';
import { offline } from './src/cli/offline.ts';
import { plainPreload, shownAtOnce } from './src/cli/plain-preload.ts';

const site = process.env.SITE_URL || undefined;
const base = process.env.BASE_PATH || '/';

/** Fonts keep their names: some are looked for. */
const assetFileNames = ({ names }) => `_astro/${names[0]?.endsWith('.css') ? '' : '[name].'}[hash:7][extname]`;

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
    deckFiles(),
    offline(),
  ],
  markdown: { syntaxHighlight: false },
  build: { inlineStylesheets: 'never' },
  vite: {
    plugins: [plainPreload(base), moduleJsqr()],
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
    environments: {
      // Style sheets are named here, and listed on every page like scripts.
      prerender: { build: { rolldownOptions: { output: { assetFileNames } } } },
      client: {
        build: {
          rolldownOptions: {
            output: {
              // Every page lists these names: short ones weigh less. Some are looked for.
              entryFileNames: '_astro/[hash:7].js',
              chunkFileNames: ({ name }) =>
                `_astro/${shownAtOnce.test(name) || name === 'jsQR' ? '[name].' : ''}[hash:7].js`,
              codeSplitting: {
                groups: [
                  // What every page loads must not end up in a file with anything else.
                  { name: 'preload', test: /preload-helper\.js$/, priority: 1 },
                  // Always loaded together: one file compresses better than two. A result does without hooks.
                  { name: 'preact', test: /node_modules[\\/]preact[\\/](dist|jsx-runtime)/ },
                  // What the questions and their result both need, and what else a result is made of.
                  {
                    name: 'assess',
                    test: /(domain[\\/]questionnaire[\\/](answers|answer-value|levels|read-address|format-ignored|line-names|unscored|assess-alone|position|tally)|islands[\\/](tell-answers|told-answers|read-questions)|charts[\\/](Profile|Lean|profile-layout))\.tsx?$/,
                  },
                  {
                    name: 'result',
                    test: /(islands[\\/](mount-result|load-words|load-further|when-wanted|trial-state|LineResult|AnswerRows|Segments|Result|Result(Answers|Part|Profile|Why|Link))\.tsx?|domain[\\/]questionnaire[\\/](said|headline|profile-rows|unscored-rows|own-words)\.ts)$/,
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

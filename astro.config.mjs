import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { contentProblems } from './src/cli/content-problems.ts';

const site = process.env.SITE_URL || undefined;

export default defineConfig({
  ...(site ? { site } : {}),
  base: process.env.BASE_PATH || '/',
  trailingSlash: 'always',
  cacheDir: './.astro',
  devToolbar: { enabled: false },
  server: { port: 4321 },
  integrations: [
    preact(),
    mdx(),
    ...(site ? [sitemap({ filter: (page) => !/\/(gallery|embed)\//.test(page) })] : []),
    contentProblems(),
  ],
  markdown: { syntaxHighlight: false },
  build: { inlineStylesheets: 'never' },
  vite: {
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
  },
});

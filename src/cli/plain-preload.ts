import type { Plugin } from 'vite';

/** Vite's own name for the code that fetches what a dynamic import needs. */
const helper = '\0vite/preload-helper.js';

/** The island that a page is nothing without: what it imports is hinted at. The others take over what is there. */
export const shownAtOnce = /\bresult(\.|$)/;

/**
 * A short form of Vite's preload helper: it hints at the files of a dynamic import and loads it.
 *
 * Vite's own also waits for style sheets, which no script of ours brings along, and weighs 0.7 kB on every page.
 * Should a later Vite name it otherwise, its own is used again and only the weight comes back.
 */
export function plainPreload(base: string): Plugin {
  const root = `/${base}/`.replace(/\/+/g, '/');
  return {
    name: 'plain-preload',
    apply: 'build',
    enforce: 'pre',
    applyToEnvironment: ({ config }) => config.consumer === 'client',
    configResolved({ environments }) {
      // Astro has set this already.
      Object.assign(environments.client?.build ?? {}, {
        modulePreload: {
          polyfill: false,
          resolveDependencies: (file: string, needed: string[]) =>
            shownAtOnce.test(file) ? needed.filter((one) => one !== file) : [],
        },
      });
    },
    load: {
      filter: { id: /preload-helper\.js$/ },
      handler: (id) => (id === helper ? code(root) : null),
    },
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type === 'chunk' && chunk.isDynamicEntry && chunk.viteMetadata?.importedCss.size)
          this.error(`${chunk.fileName} imports a style sheet, which a script of ours may not: link it in a page`);
      }
    },
  };
}

function code(root: string): string {
  return `export const __vitePreload = (load, files = []) => {
  for (const file of files)
    document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href: ${JSON.stringify(root)} + file }));
  return load();
};`;
}

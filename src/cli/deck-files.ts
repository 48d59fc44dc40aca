import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { bundleScript } from './deck-files/bundle-script.ts';
import { writeDeckFiles } from './deck-files/write-deck-files.ts';

/** After a build, write each deck as one file that opens from a disk. It must come before what looks at all files. */
export function deckFiles(): AstroIntegration {
  let [base, site]: [string, string | undefined] = ['/', undefined];
  return {
    name: 'deck-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = `/${config.base}/`.replace(/\/+/g, '/');
        site = config.site;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const started = performance.now();
        const written = writeDeckFiles(fileURLToPath(dir), base, site, await bundleScript());
        const largest = Math.max(...written.map(({ bytes }) => bytes));
        const took = Math.round(performance.now() - started);
        logger.info(`${written.length} decks as one file each, at most ${Math.ceil(largest / 1000)} kB, in ${took} ms`);
      },
    },
  };
}

import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { writeOffline } from './offline/write-offline.ts';

/** After a build, write the service worker and the file with all that it keeps. It must be the last integration. */
export function offline(): AstroIntegration {
  let base = '/';
  return {
    name: 'offline',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = `/${config.base}/`.replace(/\/+/g, '/');
      },
      'astro:build:done': ({ dir, logger }) => {
        const { pack, fonts, downloads } = writeOffline(fileURLToPath(dir), base);
        logger.info(`${pack.length + fonts.length} files for use offline, ${downloads.length} more on request`);
      },
    },
  };
}

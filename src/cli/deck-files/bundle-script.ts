import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';
import { plainPreload } from '../plain-preload.ts';

const entry = fileURLToPath(new URL('../../islands/start-deck.ts', import.meta.url));

/**
 * The script of a deck file as one module that imports nothing: what the site loads on demand stands in it too.
 *
 * It is a build of its own, because a page from disk may load no module from beside it. It takes less than a second,
 * once for all decks.
 */
export async function bundleScript(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [plainPreload('/')],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      write: false,
      rolldownOptions: { input: entry, output: { format: 'es', codeSplitting: false } },
    },
  });
  const { output } = built as Rolldown.RolldownOutput;
  const [{ code, imports }] = output;
  if (output.length !== 1 || imports.length > 0)
    throw new Error(`The script of deck files must be one file. It came as ${output.map((file) => file.fileName)}`);
  return code.trim();
}

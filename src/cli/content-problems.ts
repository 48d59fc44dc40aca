import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const linter = fileURLToPath(new URL('./lint-content.ts', import.meta.url));
const content = fileURLToPath(new URL('../../content/', import.meta.url));

/** While an author works (`npm run dev`), lint the content at the start and after each change, and print what it finds. */
export function contentProblems(): AstroIntegration {
  return {
    name: 'content-problems',
    hooks: {
      'astro:server:setup': ({ server }) => {
        let waiting: NodeJS.Timeout | undefined;
        const lint = () => {
          clearTimeout(waiting);
          waiting = setTimeout(() => spawn(process.execPath, [linter, '--sources'], { stdio: 'inherit' }), 200);
        };
        server.watcher.add(content);
        server.watcher.on('all', (_event, file) => {
          if (file.startsWith(content)) lint();
        });
        lint();
      },
    },
  };
}

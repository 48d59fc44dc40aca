/** Before the browser tests: build the site if it is not fresh, and serve it on a free port. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { distIsFresh } from '../src/cli/dist-is-fresh.ts';
import { startServer } from '../src/cli/serve.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the served site's home page, with its trailing slash: `inject('siteUrl')`. */
    siteUrl: string;
  }
}

export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  // The tests are of the site at `/`, whatever the shell is set to.
  delete process.env.BASE_PATH;
  if (!distIsFresh()) await build();
  const server = await startServer({ port: 0 });
  project.provide('siteUrl', server.url);
  return () => server.close();
}

/** Build in a process of its own: inside a test run Astro would make a development build. */
async function build(): Promise<void> {
  const { VITEST: _, TEST: __, ...env } = process.env;
  const child = spawn('npm', ['run', 'build'], {
    cwd: fileURLToPath(new URL('../', import.meta.url)),
    env: { ...env, NODE_ENV: 'production' },
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  const code = await new Promise((resolve, reject) => child.on('error', reject).on('close', resolve));
  if (code !== 0) throw new Error(`The site does not build: "npm run build" ended with ${code}`);
}

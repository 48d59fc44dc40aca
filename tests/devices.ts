import { fileURLToPath } from 'node:url';
import type { BrowserContext, Page } from 'playwright-core';
import { afterEach, expect } from 'vitest';
import { type RunningServer, startServer } from '../src/cli/serve.ts';
import { useBrowser } from './visit.ts';

const dist = fileURLToPath(new URL('../dist/', import.meta.url));

/** Servers that a test can really stop, and devices that keep the site for use without them. */
export function useDevices() {
  const chromium = useBrowser();
  const running = new Set<RunningServer>();
  afterEach(async () => {
    for (const server of running) await server.close();
    running.clear();
  });

  return {
    /** Serve a built site; a second server may take the port of one that was stopped. */
    async serve(folder = dist, { port = 0, base = '/' } = {}) {
      const server = await startServer({ dist: folder, port, base });
      running.add(server);
      return {
        url: server.url,
        port: Number(new URL(server.url).port),
        async stop() {
          running.delete(server);
          await server.close();
          await expect(fetch(server.url)).rejects.toThrow();
        },
      };
    },
    /** A fresh device with a service worker. What its pages complain about ends up in `noise`. */
    async onDevice(run: (page: Page, noise: string[], context: BrowserContext) => Promise<void>): Promise<void> {
      const context = await chromium.browser.newContext({
        viewport: { width: 1280, height: 720 },
        reducedMotion: 'reduce',
        serviceWorkers: 'allow',
      });
      const noise: string[] = [];
      context.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning')
          noise.push(`${message.text()} ${message.location().url}`);
      });
      context.on('weberror', (error) => noise.push(error.error().message));
      try {
        await run(await context.newPage(), noise, context);
      } finally {
        await context.close();
      }
    },
  };
}

/** One visit: until the worker is there, which it is only with the whole site. */
export async function visitOnce(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (!navigator.serviceWorker.controller)
      await new Promise((resolve) => navigator.serviceWorker.addEventListener('controllerchange', resolve));
  });
}

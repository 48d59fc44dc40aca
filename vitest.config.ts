import { defineConfig } from 'vitest/config';
import { LongestFirst } from './tests/longest-first.ts';

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    sequence: { sequencer: LongestFirst },
    reporters: ['default', './tests/count-reporter.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['src/**/*.test.{ts,tsx}', 'tests/browser.test.ts'],
          // The dictionary alone takes some seconds to load on a slow or busy machine.
          testTimeout: 20_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/browser.test.ts'],
          globalSetup: 'tests/site.ts',
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // A busy machine is not a wrong one: what must come is waited for, and how fast it comes is the bench's matter.
          expect: { poll: { timeout: 20_000 } },
          // Three browsers on two processors lose a moment now and then; a fault fails twice. The report names these.
          retry: 1,
          maxWorkers: 3,
        },
      },
    ],
  },
});

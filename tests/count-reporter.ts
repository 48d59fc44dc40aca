import type { Reporter, SerializedError, TestModule } from 'vitest/node';

/**
 * Ends a run with one plain line: `12 passed, 0 failed`, with `, 1 skipped` when there are any. Before it stand the
 * tests that passed only when they were tried again, so that none of them hides.
 *
 * A file or group that broke before or after its tests, and an error outside any test, count as failed.
 */
export default class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly SerializedError[]): void {
    for (const name of namesOfFlaky(modules)) console.log(`passed only when tried again: ${name}`);
    console.log(`\n${formatCounts(countResults(modules, unhandledErrors.length))}`);
  }
}

interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

function namesOfFlaky(modules: readonly TestModule[]): string[] {
  return modules.flatMap((module) =>
    [...module.children.allTests()].filter((test) => test.diagnostic()?.flaky).map((test) => test.fullName),
  );
}

function countResults(modules: readonly TestModule[], otherErrors: number): Counts {
  const counts: Counts = { passed: 0, failed: otherErrors, skipped: 0 };
  for (const module of modules) {
    counts.failed += module.errors().length;
    for (const suite of module.children.allSuites()) counts.failed += suite.errors().length;
    for (const test of module.children.allTests()) {
      const { state } = test.result();
      // A test still pending when the run is over never ran.
      counts[state === 'pending' ? 'skipped' : state] += 1;
    }
  }
  return counts;
}

/** `12 passed, 0 failed`, and `, 1 skipped` when there are any. */
export function formatCounts({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

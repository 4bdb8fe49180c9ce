import type { Reporter, TestModule, TestRunEndReason } from 'vitest/node';

/** Closes a run with one plain line, `12 passed, 0 failed, 1 skipped`, for whoever reads it in a log. */
export default class ClosingLine implements Reporter {
  onTestRunEnd(
    modules: readonly TestModule[],
    unhandledErrors: readonly unknown[],
    reason: TestRunEndReason,
  ): void {
    const counted = { passed: 0, failed: unhandledErrors.length, skipped: 0, pending: 0 };
    for (const module of modules) {
      // A file that failed before its first test counts as one failure.
      if (module.errors().length > 0) counted.failed += 1;
      for (const test of module.children.allTests()) counted[test.result().state] += 1;
    }
    // A run that broke before its first test, in a build for instance, counts as one failure too.
    if (reason !== 'passed') counted.failed ||= 1;
    const { passed, failed, skipped } = counted;
    console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
  }
}

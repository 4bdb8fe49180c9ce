import { defineConfig } from 'vitest/config';

// Three rooms: pure modules, the built output, a real browser on the built output. The last two share one build.
export default defineConfig({
  test: {
    reporters: ['default', './tests/closing-line.ts'],
    projects: [
      { test: { name: 'unit', include: ['tests/unit/**/*.test.{ts,tsx}'] } },
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          globalSetup: ['tests/sites.ts'],
          testTimeout: 60_000,
          // The files share the parsed pages.
          isolate: false,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          // A slow machine may miss a moment; a fault stays one twice.
          retry: 1,
          globalSetup: ['tests/sites.ts', 'tests/browser/setup.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          maxWorkers: 2,
          // After the others: what a reader waits for is watched here.
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});

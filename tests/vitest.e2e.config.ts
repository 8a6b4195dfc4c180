import { defineConfig } from 'vitest/config';

const root = new URL('..', import.meta.url).pathname;
const FIGURES = ['tests/e2e/hostedFigures.e2e.ts', 'tests/e2e/popupFigures.e2e.ts'];
/** A busy machine now and then loses a click, a page, or half a second; what is broken fails each time. */
const RETRY = 2;
const timeouts = { testTimeout: 60_000, hookTimeout: 180_000, expect: { poll: { timeout: 5000 } } };

/**
 * End to end: the built extension (`.output/`) in real browsers. Three files at a time, they wait more than they work;
 * what measures has the machine for itself, after the others.
 */
export default defineConfig({
  root,
  test: {
    projects: [
      {
        root,
        test: {
          ...timeouts,
          name: 'behaviour',
          include: ['tests/e2e/**/*.e2e.ts'],
          exclude: FIGURES,
          maxWorkers: 3,
          // A browser that one file leaves can be the next one's (support/shared.ts).
          isolate: false,
          env: { TZ: 'UTC', LANGUAGE: 'en_US' },
          retry: RETRY,
          sequence: { groupOrder: 0 },
        },
      },
      {
        root,
        test: {
          ...timeouts,
          name: 'figures',
          include: FIGURES,
          maxWorkers: 1,
          isolate: false,
          retry: RETRY,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});

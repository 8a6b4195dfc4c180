import { defineConfig } from 'vitest/config';

const root = new URL('..', import.meta.url).pathname;
const FIGURES = 'tests/e2e/hostedFigures.e2e.ts';
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
          exclude: [FIGURES],
          maxWorkers: 3,
          // A busy machine now and then loses a click or a page; what is broken fails twice.
          retry: 1,
          sequence: { groupOrder: 0 },
        },
      },
      {
        root,
        test: {
          ...timeouts,
          name: 'figures',
          include: [FIGURES],
          maxWorkers: 1,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});

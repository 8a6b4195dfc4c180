import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { packedIncidents } from '../lib/incidents/packPlugin.ts';
import { packedDirectory } from '../lib/providers/packPlugin.ts';

const root = new URL('..', import.meta.url).pathname;
const plugins = [WxtVitest(), packedDirectory, packedIncidents];
/** Milliseconds: some tests go through every provider, which a busy machine needs its time for. */
const testTimeout = 60_000;

/** What knows that it runs in a browser (tests/unit/rooms.test.ts): each file gets a world of its own. */
const IN_A_BROWSER = [
  'components/**/*.test.{ts,tsx}',
  'entrypoints/**/*.test.ts',
  'lib/{storage,webmail}/**/*.test.ts',
  'tests/unit/ordinaryOnPages.test.ts',
];

/** Unit tests: beside the code, and those in tests/ that need no browser. */
export default defineConfig({
  root,
  plugins,
  test: {
    projects: [
      {
        root,
        plugins,
        test: {
          name: 'pure',
          include: ['lib/**/*.test.ts', 'tests/{unit,cli,domains}/**/*.test.ts'],
          exclude: IN_A_BROWSER,
          // Reading the code anew for each of two hundred files would take minutes.
          isolate: false,
          testTimeout,
        },
      },
      { root, plugins, test: { name: 'in a browser', include: IN_A_BROWSER, testTimeout } },
    ],
    benchmark: { include: ['lib/**/*.bench.ts', 'tests/bench/**/*.bench.ts'] },
  },
});

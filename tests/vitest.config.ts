import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { packedIncidents } from '../lib/incidents/packPlugin.ts';
import { packedDirectory } from '../lib/providers/packPlugin.ts';

const root = new URL('..', import.meta.url).pathname;
const plugins = [WxtVitest(), packedDirectory, packedIncidents];
/** Milliseconds: some tests go through every provider, which a busy machine needs its time for. */
const testTimeout = 60_000;

/** What keeps something of the extension's while it runs, and what fills a page for long: each file has its own world. */
const APART = [
  'entrypoints/**/*.test.ts',
  'lib/storage/**/*.test.ts',
  'lib/webmail/{forgery,observer}.test.ts',
  'tests/unit/ordinaryOnPages.test.ts',
];
/** What knows that it runs in a browser (tests/unit/rooms.test.ts), and leaves no more behind than a page. */
const IN_A_PAGE = ['components/**/*.test.{ts,tsx}', 'lib/webmail/**/*.test.ts'];

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
          exclude: [...APART, ...IN_A_PAGE],
          // Reading the code anew for each of two hundred files would take minutes.
          isolate: false,
          testTimeout,
        },
      },
      {
        root,
        plugins,
        test: {
          name: 'in a page',
          include: IN_A_PAGE,
          exclude: APART,
          // A page for each file would take most of the time.
          isolate: false,
          testTimeout,
        },
      },
      { root, plugins, test: { name: 'in a browser', include: APART, testTimeout } },
    ],
    benchmark: { include: ['lib/**/*.bench.ts', 'tests/bench/**/*.bench.ts'] },
  },
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { packedIncidents } from '../lib/incidents/packPlugin.ts';
import { packedDirectory } from '../lib/providers/packPlugin.ts';
import { packedDesks } from '../lib/report/packPlugin.ts';

const root = new URL('..', import.meta.url).pathname;
const plugins = [WxtVitest(), packedDirectory, packedIncidents, packedDesks];
/** Milliseconds: some tests go through every provider, which a busy machine needs its time for. */
const testTimeout = 60_000;

/** What knows that it runs in a browser (tests/unit/rooms.test.ts). */
const IN_A_BROWSER = ['components', 'entrypoints', 'lib/storage', 'lib/webmail'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.test\.tsx?$/.test(file))
    .map((file) => join(folder, file)),
);
/** What changes the browser or a module for itself, and what fills a page for long: each file has a world of its own. */
const APART = [
  'lib/webmail/forgery.test.ts',
  'lib/webmail/observer.test.ts',
  'tests/unit/ordinaryOnPages.test.ts',
  'tests/unit/states.test.tsx',
  'tests/unit/readAloud.test.tsx',
  ...IN_A_BROWSER.filter((file) =>
    /fakeBrowser|vi\.(?:mock|doMock|stubGlobal|resetModules)\(/.test(readFileSync(join(root, file), 'utf8')),
  ),
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
          exclude: [...APART, ...IN_A_BROWSER],
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
          include: IN_A_BROWSER,
          exclude: APART,
          // A page for each file would take most of the time, and so would a worker for each change of environment.
          isolate: false,
          environment: 'jsdom',
          testTimeout,
        },
      },
      { root, plugins, test: { name: 'apart', include: APART, testTimeout } },
    ],
    benchmark: { include: ['lib/**/*.bench.ts', 'tests/bench/**/*.bench.ts'] },
  },
});

import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { packedDirectory } from '../lib/providers/packPlugin.ts';

/** Unit tests: beside the code, and those in tests/ that need no browser. */
export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  plugins: [WxtVitest(), packedDirectory],
  test: {
    include: [
      'lib/**/*.test.ts',
      'components/**/*.test.{ts,tsx}',
      'entrypoints/**/*.test.ts',
      'tests/{unit,cli,domains}/**/*.test.ts',
    ],
    // Nearly all of them are pure; reading the whole extension anew for each of 200 files would take minutes.
    isolate: false,
    benchmark: { include: ['lib/**/*.bench.ts', 'tests/bench/**/*.bench.ts'] },
  },
});

import { defineConfig } from 'vitest/config';

/** End to end: the built extension (`.output/`) in real browsers. One file at a time, they are heavy. */
export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    include: ['tests/e2e/**/*.e2e.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 180_000,
  },
});

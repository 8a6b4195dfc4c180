import { defineConfig } from 'vitest/config';

const root = new URL('..', import.meta.url).pathname;

/** `npm run shots` (tests/run/shots.mjs): takes pictures, and is no test. */
export default defineConfig({
  root,
  test: {
    include: ['tests/e2e/shots.run.ts'],
    env: { TZ: 'UTC', LANGUAGE: 'en_US' },
    testTimeout: 1_800_000,
    hookTimeout: 180_000,
  },
});

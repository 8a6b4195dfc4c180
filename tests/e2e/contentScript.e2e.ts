import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Bytes: what every frame of a webmail loads, with the adapters of all of them. */
const LIMIT = 45_000;

const BUILT = ['chrome-mv3', 'firefox-mv3'];

test.each(BUILT)('the content script of %s is light', (build) => {
  const file = readFileSync(new URL(`../../.output/${build}/content-scripts/webmail.js`, import.meta.url));
  expect(file.length).toBeLessThanOrEqual(LIMIT);
});

test.each(BUILT)('the content script of %s asks the page for no global of its own name', (build) => {
  const file = new URL(`../../.output/${build}/content-scripts/webmail.js`, import.meta.url);
  // Where there is no `browser`, `<form id="browser">` in a mail is one.
  expect(readFileSync(file, 'utf8')).not.toMatch(/globalThis\.(?:browser|chrome)\b|typeof browser/);
});

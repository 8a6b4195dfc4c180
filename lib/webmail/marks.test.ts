// @vitest-environment jsdom
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { adapters } from './registry';
import { openFixture } from './testPage';

const FIXTURES = join(import.meta.dirname, '../../tests/fixtures/webmail');

test(
  'no page of one webmail passes for another, and no frame of any for a page',
  { timeout: 120_000 },
  () => {
    const names = readdirSync(FIXTURES).filter((one) => one.endsWith('.html'));
    const taken = names.flatMap((file) => {
      const name = file.replace('.html', '');
      openFixture(name);
      const frames = [...document.querySelectorAll('iframe')].flatMap((one) => one.contentDocument ?? []);
      const own = name.split('-', 1)[0] ?? '';
      return adapters
        .filter(
          (one) => (one.id !== own && one.matches(document)) || frames.some((frame) => one.matches(frame)),
        )
        .map(({ id }) => `${name}: ${id}`);
    });
    expect(names.length).toBeGreaterThan(20);
    expect(taken).toEqual([]);
  },
);

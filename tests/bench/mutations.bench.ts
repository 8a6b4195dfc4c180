// @vitest-environment jsdom
import { bench, describe, vi } from 'vitest';
import { LASTS, lasting } from '../../entrypoints/webmail.content/lasting';
import { lookAt } from '../../entrypoints/webmail.content/lookAt';
import { observePage } from '../../lib/webmail/observer';
import { openFixture } from '../../lib/webmail/testPage';

/**
 * What a batch of changes costs in the page: the walk through its records, and the next frame. The browser's own
 * work of making the records is left out, since jsdom's would be nearly all of it. What is left is mostly one look-up
 * in the whole page, which takes jsdom a hundred times as long as a browser: figures to compare, not to promise.
 */
const CHANGES = 10_000;
const everInPlace = () => true;

const setUp = (fixture: string): (() => void) => {
  openFixture(fixture);
  let deliver: ((records: object[]) => void) | undefined;
  let frame: (() => void) | undefined;
  vi.stubGlobal(
    'MutationObserver',
    class {
      constructor(callback: (records: object[]) => void) {
        deliver = callback;
      }
      observe(): void {}
    },
  );
  /** Gmail by its host name; the fixture stands in the test's own document. */
  const page = {
    document,
    location: { host: 'mail.google.com' },
    requestAnimationFrame: (callback: () => void) => ((frame = callback), 1),
    cancelAnimationFrame: () => undefined,
    addEventListener: () => undefined,
  } as unknown as Window;
  const rows = Array.from({ length: CHANGES / 2 }, () => document.createElement('li'));
  document.body.append(...rows);
  const records = rows.flatMap((row) => [
    { type: 'childList', target: document.body, addedNodes: [row], removedNodes: [] },
    { type: 'attributes', target: row, addedNodes: [], removedNodes: [] },
  ]);
  // Without a rest after each look, so that every batch is dealt with.
  vi.stubGlobal('performance', { now: () => 0 });
  const isLasting = lasting(LASTS);
  observePage(page, () => lookAt(page, new Set(), isLasting), everInPlace, () => undefined, new AbortController().signal); // prettier-ignore
  return () => {
    deliver?.(records);
    frame?.();
  };
};

describe(`${CHANGES} changes of a page in one batch, with the frame after it`, () => {
  const time = { time: 500, warmupTime: 100, now: () => Number(process.hrtime.bigint()) / 1e6 };
  const list = setUp('gmail-list');
  bench('no message open', () => list(), time);
  let thread: (() => void) | undefined;
  bench('a conversation open', () => (thread ??= setUp('gmail-thread'))(), time);
});

import browser from 'webextension-polyfill';
import { beforeEach, expect, test, vi } from 'vitest';
import { unreadable } from '../../lib/assess/assess';
import type { PageReading } from '../../lib/webmail/adapter';
import type { Judge } from './judge';
import { bestOf, readGenerically } from './readGenerically';

const reading = (over: Partial<PageReading> = {}): PageReading => ({
  webmail: 'generic', from: [], subject: '', html: '<p>x</p>', unsure: ['sender'], ...over,
}); // prettier-ignore
const ann = [{ name: 'Ann', address: 'ann@a.example' }];
const judge = {
  page: vi.fn<Judge['page']>(async () => ({
    message: null,
    assessment: unreadable('failed'),
    officialDomains: [],
  })),
};
const run = vi.fn<(what: object) => Promise<unknown[]>>();
beforeEach(() => {
  run.mockReset();
  Object.assign(browser, { scripting: { executeScript: run } });
});

test('the frame that shows an address counts before one with more words, and both before an empty one', () => {
  const best = bestOf([
    { frameId: 0, result: null },
    { frameId: 1, result: reading({ html: 'a'.repeat(99) }) },
    { frameId: 2, result: reading({ from: ann }) },
    { frameId: 3, result: reading({ from: ann, html: '<p>and more</p>' }) },
    { frameId: 4 },
  ]);
  expect(best?.frameId).toBe(3);
});

test('a page without a message gives nothing', async () => {
  run.mockResolvedValue([{ frameId: 0, result: null }]);
  expect(await readGenerically(1, judge)).toBeNull();
  run.mockRejectedValue(new Error('Cannot access a chrome:// URL'));
  expect(await readGenerically(1, judge)).toBeNull();
});

test('what was read belongs to its frame, and to no webmail', async () => {
  run.mockResolvedValue([{ frameId: 5, result: reading({ from: ann }) }]);
  expect(await readGenerically(1, judge)).toMatchObject({
    frameId: 5,
    state: { webmail: '', focused: 'generic', messages: [{ key: '5:generic', rawAvailable: false }] },
  });
});

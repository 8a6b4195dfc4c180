import browser from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { beforeEach, expect, test, vi } from 'vitest';
import { keepGuess, MOST_GUESSES, practice, startOver, withGuess, type Guesses } from './practice';

beforeEach(() => fakeBrowser.reset());

test('the first guess at a message stays', async () => {
  await keepGuess('01-a', 'genuine');
  await keepGuess('01-a', 'scam');
  await keepGuess('02-b', 'unsure');
  expect(await practice.get()).toEqual({ guesses: { '01-a': 'genuine', '02-b': 'unsure' } });
});

test('guesses are bounded, and the oldest go', () => {
  let guesses: Guesses = {};
  for (let n = 0; n <= MOST_GUESSES; n++) guesses = withGuess(guesses, `m-${n}`, 'scam');
  expect(Object.keys(guesses)).toHaveLength(MOST_GUESSES);
  expect(Object.keys(guesses)[0]).toBe('m-1');
});

test('starting over forgets all', async () => {
  await keepGuess('01-a', 'scam');
  expect(await startOver()).toEqual({ ok: true });
  expect(await practice.get()).toEqual({ guesses: {} });
});

test('full storage is said, and what was kept stays', async () => {
  await keepGuess('01-a', 'scam');
  vi.spyOn(browser.storage.local, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
  expect(await keepGuess('02-b', 'scam')).toEqual({ ok: false, reason: 'quota' });
  expect(await practice.get()).toEqual({ guesses: { '01-a': 'scam' } });
});

test.each([{ guesses: { a: 'maybe' } }, { guesses: [] }, {}, null])(
  'what is no list of guesses is not read: %j',
  async (value) => {
    await browser.storage.local.set({ practice: { version: 1, value } });
    expect(await practice.get()).toEqual({ guesses: {} });
  },
);

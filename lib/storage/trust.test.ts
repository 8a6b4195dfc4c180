import { fakeBrowser } from 'wxt/testing/fake-browser';
import { beforeEach, expect, test, vi } from 'vitest';
import { distrustAll, MOST_TRUSTED, trust, trustAll, trusted, trustSender } from './trust';

beforeEach(() => fakeBrowser.reset());

test('for looking up, domains are in A-labels, and the list is read once until it changes', async () => {
  await trustAll({ senders: ['a@home.example'], domains: ['bücher.example'] });
  const first = trusted();
  expect((await first).domains).toEqual(['xn--bcher-kva.example']);
  expect(trusted()).toBe(first);
  await trustSender('b@home.example');
  await vi.waitFor(async () =>
    expect((await trusted()).senders).toEqual(['a@home.example', 'b@home.example']),
  );
});

test('a full list takes no more, but is not changed and lets go of what is on it', async () => {
  const senders = Array.from({ length: MOST_TRUSTED }, (_, n) => `a${n}@home.example`);
  expect(await trustAll({ senders, domains: [] })).toEqual({ ok: true });
  expect(await trustSender('b@home.example')).toEqual({ ok: false, reason: 'full' });
  expect(await trustSender('a7@home.example')).toEqual({ ok: true });
  expect((await trust.get()).senders).toEqual(senders);
  await distrustAll({ senders: senders.slice(1), domains: [] });
  expect(await trust.get()).toEqual({ senders: ['a0@home.example'], domains: [] });
});

// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readDocument } from '../../lib/webmail/registry';
import { openFixture } from '../../lib/webmail/testPage';
import { LASTS, lasting } from './lasting';
import { lookAt } from './lookAt';

const gmail = Object.assign(Object.create(window) as Window, {});
Object.defineProperties(gmail, {
  document: { value: document },
  location: { value: { host: 'mail.google.com' } },
});

beforeEach(() => vi.useFakeTimers({ toFake: ['performance'] }));
afterEach(() => vi.useRealTimers());

test('a body that is not there yet is no changed page, until it stays away', () => {
  openFixture('gmail-changed');
  const isLasting = lasting(LASTS);
  const first = lookAt(gmail, null, isLasting);
  expect(first).toMatchObject({ unsettled: true, bodies: [] });
  vi.advanceTimersByTime(LASTS - 1);
  expect(lookAt(gmail, null, isLasting).key).toBe(first.key);
  vi.advanceTimersByTime(1);
  expect(lookAt(gmail, null, isLasting).key).not.toBe(first.key);
});

test('a body that comes meanwhile makes it start anew', () => {
  openFixture('gmail-changed');
  const isLasting = lasting(LASTS);
  const first = lookAt(gmail, null, isLasting);
  vi.advanceTimersByTime(LASTS - 1);
  openFixture('gmail-dark');
  expect(lookAt(gmail, new Set(), isLasting)).toMatchObject({ unsettled: false });
  openFixture('gmail-changed');
  vi.advanceTimersByTime(LASTS - 1);
  expect(lookAt(gmail, null, isLasting).key).toBe(first.key);
});

test('a sender that comes after the body is seen, though nobody could be read before', () => {
  openFixture('gmail-dark');
  const senders = [...document.querySelectorAll('.gE')].map((one) => ({ one, parent: one.parentElement }));
  senders.forEach(({ one }) => one.remove());
  expect(readDocument(document, 'mail.google.com')).toEqual({ unreadable: 'page_changed' });
  const isLasting = lasting(LASTS);
  const before = lookAt(gmail, null, isLasting);
  expect(before.unsettled).toBe(true);
  expect(before.bodies).not.toEqual([]);
  senders.forEach(({ one, parent }) => parent?.prepend(one));
  expect(lookAt(gmail, null, isLasting).key).not.toBe(before.key);
});

test('asked by a click, it is said at once: the click has waited', () => {
  openFixture('gmail-changed');
  expect(lookAt(gmail, null, lasting(0)).key).toContain('page_changed');
});

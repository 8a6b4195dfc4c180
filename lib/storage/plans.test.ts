import browser from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { beforeEach, expect, test, vi } from 'vitest';
import { dropPlan, keepPlan, MOST_PLANS, plans, tickStep, type KeptPlan } from './plans';

const plan = (id: string): KeptPlan => ({
  id,
  day: '2026-03-01',
  provider: 'openai',
  given: ['password', 'code'],
  ticked: ['open'],
});
const ids = async () => (await plans.get()).map(({ id }) => id);

beforeEach(() => fakeBrowser.reset());

test('a plan is kept once, ticked, and deleted', async () => {
  expect(await keepPlan(plan('a'))).toEqual({ ok: true });
  await keepPlan(plan('a'));
  await keepPlan(plan('b'));
  await tickStep('a', 'mfa', true);
  await tickStep('a', 'open', false);
  expect(await plans.get()).toEqual([{ ...plan('a'), ticked: ['mfa'] }, plan('b')]);
  await dropPlan('a');
  await tickStep('a', 'proof', true);
  expect(await ids()).toEqual(['b']);
});

test('ticks in quick succession are all kept', async () => {
  await keepPlan(plan('a'));
  await Promise.all(['mfa', 'proof', 'scan'].map((step) => tickStep('a', step, true)));
  expect((await plans.get())[0]?.ticked).toEqual(['open', 'mfa', 'proof', 'scan']);
});

test('when the list is full nothing is lost, and a kept one can still change', async () => {
  const full = Array.from({ length: MOST_PLANS }, (_, n) => plan(`p${n}`));
  await plans.set(full);
  expect(await keepPlan(plan('more'))).toEqual({ ok: false, reason: 'full' });
  expect(await plans.get()).toEqual(full);
  expect(await keepPlan({ ...plan('p3'), ticked: [] })).toEqual({ ok: true });
});

test('full storage is said, and what was kept stays', async () => {
  await keepPlan(plan('a'));
  vi.spyOn(browser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
  const quota = { ok: false, reason: 'quota' };
  expect(await keepPlan(plan('b'))).toEqual(quota);
  expect(await tickStep('a', 'mfa', true)).toEqual(quota);
  vi.restoreAllMocks();
  expect(await plans.get()).toEqual([plan('a')]);
});

test.each([[[{ ...plan('a'), given: 'password' }]], [{}], [[{ ...plan('a'), day: 1 }]]])(
  'what can not be read is kept aside (%#)',
  async (value) => {
    const stored = { version: 1, value };
    await browser.storage.local.set({ plans: stored });
    expect(await plans.get()).toEqual([]);
    expect(await browser.storage.local.get('plans.broken')).toEqual({ 'plans.broken': stored });
  },
);

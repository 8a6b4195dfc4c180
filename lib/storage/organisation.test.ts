import browser from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { beforeEach, expect, test, vi } from 'vitest';
import { onPolicyChange, organisation, organisationPolicy } from './organisation';
import type { OrganisationPolicy } from './readPolicy';

/** An administrator sets this: the area is read-only for extensions, but not in the tests' browser. */
const setPolicy = (policy: Record<string, unknown>) => fakeBrowser.storage.managed.set(policy);

beforeEach(() => fakeBrowser.reset());

test('nothing set is nothing', async () => {
  expect(await organisationPolicy()).toBeNull();
  expect(await organisation()).toBeNull();
});

test('Firefox, which rejects where nothing is set, says the same', async () => {
  vi.spyOn(browser.storage.managed, 'get').mockRejectedValue(new Error('Managed storage manifest not found'));
  expect(await organisationPolicy()).toBeNull();
  vi.restoreAllMocks();
});

test('what is set is read', async () => {
  await setPolicy({ reportMailbox: 'phishing@example.com', ticketFormat: 'arf' });
  expect(await organisation()).toMatchObject({ reportTo: 'phishing@example.com', ticketFormat: 'arf' });
});

test('a policy that cannot be used names no organisation', async () => {
  await setPolicy({ reportMailbox: 'phishing' });
  expect(await organisation()).toBeNull();
  expect((await organisationPolicy())?.problems).toEqual(['reportMailbox']);
});

test('a change is heard, until one stops listening; those of other areas are not', async () => {
  const heard = vi.fn<(policy: OrganisationPolicy | null) => void>();
  const end = onPolicyChange(heard);
  await browser.storage.local.set({ settings: 1 });
  await setPolicy({ reportMailbox: 'phishing@example.com' });
  await vi.waitFor(() => expect(heard).toHaveBeenCalledOnce());
  expect(heard.mock.calls[0]?.[0]?.organisation?.reportTo).toBe('phishing@example.com');
  end();
  await setPolicy({ reportMailbox: 'other@example.com' });
  expect(heard).toHaveBeenCalledOnce();
});

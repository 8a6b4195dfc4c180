import browser from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  areReportsBroken,
  clearReports,
  dropReport,
  keepReport,
  keepReports,
  markSent,
  MOST_REPORTS,
  reports,
  restoreReport,
  type ReportRecord,
} from './reports';

/** Reports in the order of their numbers, a minute apart. */
const report = (number: number): ReportRecord => ({
  id: `id-${number}`,
  at: new Date(Date.UTC(2026, 2, 1, 8, number)).toISOString(),
  choice: 'apwg',
  kind: 'everyone',
  name: 'Anti-Phishing Working Group',
  to: 'reports@desk.example',
  form: 'original',
  subject: 'Confirm your password',
  sender: 'OpenAI <security@openai.check.example>',
  claim: 'OpenAI',
  verdict: 'dangerous',
  state: 'opened',
  altered: false,
  rebuilt: false,
});
const many = (count: number) => Array.from({ length: count }, (_, n) => report(n));
const ids = async () => (await reports.get()).reports.map(({ id }) => id);

beforeEach(() => fakeBrowser.reset());
afterEach(() => vi.restoreAllMocks());

test('a report is kept once, with what became of it, the newest last', async () => {
  expect(await keepReport(report(1))).toEqual({ ok: true, kept: true, dropped: 0 });
  await keepReport(report(2));
  await keepReport({ ...report(1), state: 'sent' });
  expect(await reports.get()).toEqual({
    keep: true,
    dropped: 0,
    reports: [{ ...report(1), state: 'sent' }, report(2)],
  });
  await markSent('id-2', true);
  await markSent('id-3', true);
  expect((await reports.get()).reports.map(({ state }) => state)).toEqual(['sent', 'sent']);
  await markSent('id-1', false);
  expect((await reports.get()).reports.map(({ state }) => state)).toEqual(['opened', 'sent']);
});

test('one is deleted, and can be brought back to where it stood', async () => {
  for (const one of many(3)) await keepReport(one);
  await dropReport('id-1');
  expect(await ids()).toEqual(['id-0', 'id-2']);
  await restoreReport(report(1));
  expect(await ids()).toEqual(['id-0', 'id-1', 'id-2']);
});

test('what becomes of a report later stands where its new time belongs', async () => {
  for (const one of many(3)) await keepReport(one);
  await keepReport({ ...report(1), at: report(9).at, state: 'sent' });
  expect(await ids()).toEqual(['id-0', 'id-2', 'id-1']);
});

test('reports that come at once are all kept', async () => {
  await Promise.all(many(8).map((one) => keepReport(one)));
  expect(await ids()).toHaveLength(8);
});

test('the oldest make room, and how many did is remembered', async () => {
  await reports.set({ keep: true, dropped: 4, reports: many(MOST_REPORTS) });
  expect(await keepReport(report(MOST_REPORTS))).toEqual({ ok: true, kept: true, dropped: 1 });
  const now = await reports.get();
  expect(now.dropped).toBe(5);
  expect(now.reports).toHaveLength(MOST_REPORTS);
  expect(now.reports[0]?.id).toBe('id-1');
  expect(await keepReport({ ...report(7), state: 'sent' })).toMatchObject({ dropped: 0 });
});

test('no text is long, none has control characters, and none is a link of the message', async () => {
  await keepReport({
    ...report(1),
    subject: `See\u0000 https://evil.example/x\u202e now\r\n${'\u{1f600}'.repeat(5000)}`,
    sender: `http://evil.example <${'a'.repeat(400)}@evil.example>`,
    name: 'n'.repeat(5000),
    claim: 'c'.repeat(5000),
    to: `https://desk.example/${'t'.repeat(5000)}`,
  });
  const [kept] = (await reports.get()).reports;
  expect(kept?.subject).toMatch(/^See … now (?:\u{1f600})+…$/u);
  expect(kept?.subject.length).toBeLessThanOrEqual(300);
  expect(kept?.sender).toMatch(/^… <a+…$/);
  expect([kept?.name.length, kept?.claim.length, kept?.to.length]).toEqual([200, 100, 500]);
  expect(kept?.to).toMatch(/^https:\/\/desk\.example\//);
});

test('what is longest of all stays under 3 MB', async () => {
  const long = '語'.repeat(600);
  const longest = { choice: long, name: long, to: long, subject: long, sender: long, claim: long };
  await reports.set({ keep: true, dropped: 0, reports: many(MOST_REPORTS - 1) });
  await keepReport({ ...report(MOST_REPORTS), ...longest });
  const one = (await reports.get()).reports.at(-1);
  expect(new TextEncoder().encode(JSON.stringify(one)).length * MOST_REPORTS).toBeLessThan(3_000_000);
});

test('a record without a time is not kept', async () => {
  expect(await keepReport({ ...report(1), at: 'yesterday' })).toMatchObject({ ok: false, kept: false });
  expect(await ids()).toEqual([]);
});

test('in a private window nothing is kept', async () => {
  const set = vi.spyOn(browser.storage.local, 'set');
  vi.spyOn(browser.extension, 'inIncognitoContext', 'get').mockReturnValue(true);
  expect(await keepReport(report(1))).toEqual({ ok: true, kept: false, dropped: 0 });
  expect(set).not.toHaveBeenCalled();
});

test('switched off nothing is added, and what is there stays', async () => {
  await keepReport(report(1));
  await keepReports(false);
  expect(await keepReport(report(2))).toEqual({ ok: true, kept: false, dropped: 0 });
  expect(await ids()).toEqual(['id-1']);
  await keepReports(true);
  await keepReport(report(2));
  expect(await ids()).toEqual(['id-1', 'id-2']);
});

test('all are deleted, also what could not be read', async () => {
  await browser.storage.local.set({ reports: { version: 1, value: 'garbage' } });
  await keepReport(report(1));
  await keepReports(false);
  expect(await areReportsBroken()).toBe(true);
  await clearReports();
  expect(await areReportsBroken()).toBe(false);
  expect(await reports.get()).toEqual({ keep: false, dropped: 0, reports: [] });
});

describe('what can not be read', () => {
  const whole = { keep: true, dropped: 0, reports: [report(1)] };
  const wrong = (change: object) => ({
    version: 1,
    value: { ...whole, reports: [{ ...report(1), ...change }] },
  });
  test.each([
    ['is a text', 'garbage'],
    ['has another number of dropped ones', { version: 1, value: { ...whole, dropped: -1 } }],
    ['has a report without a time', wrong({ at: 'then' })],
    ['has a report of an unknown form', wrong({ form: 'pigeon' })],
    ['has a report in an inherited form', wrong({ form: 'constructor' })],
    ['has a report with a list for a subject', wrong({ subject: ['a'] })],
    ['is of a later version and looks otherwise', { version: 9, value: { entries: [] } }],
    ['is of a version before the first', { version: 0, value: whole }],
  ])('and %s is kept aside', async (_, stored) => {
    await browser.storage.local.set({ reports: stored });
    expect((await reports.get()).reports).toEqual([]);
    await keepReport(report(2));
    expect(await ids()).toEqual(['id-2']);
    expect(await browser.storage.local.get('reports.broken')).toEqual({ 'reports.broken': stored });
  });

  test('a later version that looks the same is read', async () => {
    await browser.storage.local.set({ reports: { version: 9, value: whole } });
    expect(await reports.get()).toEqual(whole);
  });
});

/** From now on storage takes so many characters and no more. */
const limit = (most: number) => {
  const set = browser.storage.local.set.bind(browser.storage.local);
  vi.spyOn(browser.storage.local, 'set').mockImplementation(async (items) => {
    const after = { ...(await browser.storage.local.get()), ...items };
    if (JSON.stringify(after).length > most) throw new Error('Resource::kQuotaBytes quota exceeded');
    return set(items);
  });
};

describe('a storage that takes so many bytes and no more', () => {
  test('keeps what it has, and takes more when there is room again', async () => {
    limit(1500);
    const results = [];
    for (const one of many(6)) results.push(await keepReport(one));
    const before = await reports.get();
    const quota = { ok: false, reason: 'quota', kept: false, dropped: 0 };
    expect(before.reports.length).toBeGreaterThan(1);
    expect(results.slice(before.reports.length)).toEqual(
      Array.from({ length: 6 - before.reports.length }, () => quota),
    );
    expect(before.reports).toEqual(many(before.reports.length));
    expect(await dropReport('id-0')).toEqual({ ok: true });
    expect(await keepReport(report(5))).toEqual({ ok: true, kept: true, dropped: 0 });
  });

  test('loses nothing that can not be read either, and it can be deleted', async () => {
    const stored = { version: 1, value: 'g'.repeat(900) };
    await browser.storage.local.set({ reports: stored });
    limit(1500);
    expect(await keepReport(report(1))).toMatchObject({ ok: false, reason: 'quota' });
    expect(await browser.storage.local.get()).toEqual({ reports: stored });
    expect(await clearReports()).toEqual({ ok: true });
    expect(await keepReport(report(1))).toMatchObject({ ok: true, kept: true });
  });
});

test('a storage that fails is said, not thrown', async () => {
  vi.spyOn(browser.storage.local, 'get').mockRejectedValue(new Error('disk on fire'));
  const failed = { ok: false, reason: 'failed' };
  expect(await keepReport(report(1))).toEqual({ ...failed, kept: false, dropped: 0 });
  for (const act of [markSent('id-1', true), dropReport('id-1'), keepReports(false), clearReports()])
    expect(await act).toEqual(failed);
});

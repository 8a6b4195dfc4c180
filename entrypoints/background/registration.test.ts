import browser from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { beforeEach, expect, test } from 'vitest';
import { settings } from '../../lib/storage/settings';
import { dropUnpermitted, planRegistration } from './registration';

beforeEach(() => fakeBrowser.reset());

const GMAIL = 'https://mail.google.com/*';
const OWN = 'http://webmail.example/*';
const idsOf = (patterns: string[]) => planRegistration(patterns, []).register.map(({ id }) => id);

test('a wanted webmail is registered for all its frames, across restarts', () => {
  expect(planRegistration([GMAIL], []).register).toEqual([
    expect.objectContaining({
      matches: [GMAIL], js: ['/content-scripts/webmail.js'], allFrames: true, matchOriginAsFallback: true,
      persistAcrossSessions: true,
    }),
  ]); // prettier-ignore
});

test('what is registered already stays as it is', () => {
  expect(planRegistration([GMAIL, OWN], idsOf([GMAIL, OWN]))).toEqual({ register: [], unregister: [] });
});

test('what is not wanted any more goes', () => {
  expect(planRegistration([OWN], idsOf([GMAIL, OWN])).unregister).toEqual(idsOf([GMAIL]));
  expect(planRegistration([], ['left over from elsewhere']).unregister).toEqual(['left over from elsewhere']);
});

test('two origins under one pattern are one script', () => {
  expect(planRegistration([OWN, OWN], []).register).toHaveLength(1);
});

test('what the browser takes back is watched no more, and noted as that; what it never gave only ends', async () => {
  const watched = ['https://mail.google.com', 'http://webmail.example', 'https://unanswered.example'];
  const now = { ...(await settings.get()), watched };
  await settings.set(now);
  Object.assign(browser, {
    permissions: { contains: async ({ origins }: { origins: string[] }) => origins[0] === GMAIL },
    scripting: { getRegisteredContentScripts: async () => planRegistration([GMAIL, OWN], []).register },
  });
  await dropUnpermitted(settings);
  await dropUnpermitted(settings);
  expect(await settings.get()).toEqual({
    ...now,
    watched: ['https://mail.google.com'],
    takenBack: ['http://webmail.example'],
  });
});

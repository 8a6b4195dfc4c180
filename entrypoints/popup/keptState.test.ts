import { expect, test } from 'vitest';
import { RECORD_FORM, type TabRecord } from '../background/tabStates';
import { frameWith } from '../background/testStates';
import { keptState } from './keptState';

const ORIGIN = 'https://mail.example';
const tab = { id: 3, url: `${ORIGIN}/inbox#4`, incognito: false };
const record = (over: Partial<TabRecord> = {}) => ({
  frames: { 0: frameWith(['dangerous', 'suspicious'], { origin: ORIGIN }) },
  clicked: false,
  isPrivate: false,
  form: RECORD_FORM,
  ...over,
});
const watched = async (origin: string) => origin === ORIGIN;
const holding = (kept: unknown) => ({
  get: async (key: string) => (key === 'tab:3' && kept !== undefined ? { [key]: kept } : {}),
});

test('what a watched tab was found to show is at hand without the background', async () => {
  const state = await keptState(holding(record()), tab, watched);
  expect(state).toMatchObject({ tabId: 3, origin: ORIGIN, watched: true, webmail: 'gmail', focused: 1 });
  expect(state?.messages.map(({ assessment }) => assessment.verdict)).toEqual(['dangerous', 'suspicious']);
});

test.each([
  ['a page that was read at a click alone', record({ clicked: true }), tab],
  ['a tab that went elsewhere', record(), { ...tab, url: 'https://other.example/' }],
  ['the same host on another port', record(), { ...tab, url: `${ORIGIN}:8443/` }],
  ['a page of the browser', record(), { ...tab, url: 'about:blank' }],
  ['an address that may not be seen', record(), { id: 3, incognito: false }],
  ['a private window', record(), { ...tab, incognito: true }],
  ['another tab', record(), { ...tab, id: 4 }],
  ['no message', record({ frames: { 0: frameWith([], { origin: ORIGIN }) } }), tab],
  ['a frame alone', record({ frames: { 7: frameWith(['dangerous'], { origin: ORIGIN }) } }), tab],
  ['an earlier version', { ...record(), form: RECORD_FORM - 1 }, tab],
  ['nothing kept', undefined, tab],
])('not of %s', async (_, kept, of) => expect(await keptState(holding(kept), of, watched)).toBeNull());

test('a storage that fails is as an empty one', async () => {
  expect(await keptState({ get: () => Promise.reject(new Error('gone')) }, tab, watched)).toBeNull();
});

test('what is no longer watched may have changed in silence', async () => {
  expect(await keptState(holding(record()), tab, async () => false)).toBeNull();
  expect(await keptState(holding(record()), tab, () => Promise.reject(new Error('gone')))).toBeNull();
});

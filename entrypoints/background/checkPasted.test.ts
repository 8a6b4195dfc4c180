import browser from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { beforeEach, expect, test, vi } from 'vitest';
import { assess, noTrust } from '../../lib/assess/assess';
import { builtIn } from '../../lib/assess/knowledge';
import type { FrameState } from './mergeFrames';
import { tabStates, type TabStates } from './tabStates';

const { sent } = vi.hoisted(() => ({
  sent: vi.fn<(name: string, data: unknown, to: object) => Promise<void>>(),
}));
vi.mock('../shared/protocol', () => ({ sendMessage: sent, onMessage: () => () => {} }));
const { checkPasted } = await import('./checkPasted');
const { judgeWith } = await import('./judge');

const judge = judgeWith({ assess, knowledge: builtIn, trusted: async () => noTrust });
const KEY = '0:7';
const source = (over: Record<string, string> = {}, body = '\n\nPlease pay.') =>
  Object.entries({
    From: 'Ann <ann@a.example>',
    Subject: 'Your bill',
    'Reply-To': 'eve@evil.example',
    ...over,
  })
    .map(([name, value]) => `${name}: ${value}`)
    .join('\n') + body;

let states: TabStates;
beforeEach(async () => {
  fakeBrowser.reset();
  sent.mockReset().mockResolvedValue();
  states = tabStates(browser.storage.session, () => {});
  const judged = await judge.page({
    webmail: 'outlook', from: [{ name: 'Ann', address: 'ann@a.example' }], subject: 'Your bill',
    html: '<p>Please pay.</p><a href="https://a.example/pay">Pay</a>',
  }); // prettier-ignore
  const frame: FrameState = {
    webmail: 'outlook', focused: '7', reason: null, documentId: 'd', bannersLost: [],
    messages: [{ ...judged, id: '7', key: KEY, rawAvailable: false }],
  }; // prettier-ignore
  await states.change(1, ({ frames }) => void (frames[0] = frame));
});
const paste = (text: string, anyway = false, key = KEY) =>
  checkPasted({ judge, states }, { tabId: 1, key, text, anyway });

test('the source of the open message is judged in its place, and marked as pasted', async () => {
  const answer = await paste(source());
  expect(answer).toMatchObject({ checked: { key: KEY, pasted: true, rawAvailable: false } });
  const [kept] = (await states.view(1)).messages;
  expect(kept).toMatchObject({
    pasted: true,
    message: { origin: 'raw', replyTo: [{ address: 'eve@evil.example' }] },
  });
  expect(sent).toHaveBeenCalledWith('reassessed', expect.objectContaining({ id: '7' }), {
    tabId: 1,
    frameId: 0,
  });
});

test('who is signed in, as the page said it, is known of the pasted source too', async () => {
  await states.change(1, ({ frames }) => {
    for (const one of frames[0]?.messages ?? []) one.account = 'sam@home.example';
  });
  expect(await paste(source())).toMatchObject({ checked: { account: 'sam@home.example' } });
  expect((await states.view(1)).messages[0]).toMatchObject({ pasted: true, account: 'sam@home.example' });
});

test('without a word of the page on it nobody is said to be signed in', async () => {
  const answer = await paste(source());
  expect('checked' in answer && 'account' in answer.checked).toBe(false);
});

test('what the webmail says of the open message is not forgotten over its source', async () => {
  await states.change(1, ({ frames }) => {
    const message = frames[0]?.messages[0]?.message;
    if (message) message.warnings = ['phishing'];
  });
  const answer = await paste(source());
  expect(answer).toMatchObject({
    checked: { message: { origin: 'raw', warnings: ['phishing'] }, assessment: { verdict: 'suspicious' } },
  });
  const shown = (await states.view(1)).messages[0]?.message;
  expect((await judge.source(source(), shown)).message?.warnings).toEqual(['phishing']);
  expect((await judge.source(source())).message).not.toHaveProperty('warnings');
});

test('a header alone is laid over what the page shows', async () => {
  const answer = await paste(source({}, '\n'));
  expect(answer).toMatchObject({
    checked: { message: { text: expect.stringContaining('Please pay'), links: [{}] } },
  });
});

test('the source of another message is said to be, and changes nothing until the user wants it', async () => {
  const other = source({ From: 'bob@b.example', Subject: 'Minutes' });
  expect(await paste(other)).toEqual({ differs: ['subject', 'sender'] });
  expect((await states.view(1)).messages[0]?.message?.origin).toBe('page');
  expect(sent).not.toHaveBeenCalled();
  expect(await paste(other, true)).toMatchObject({ checked: { pasted: true } });
});

test('what is no source does not replace what the page said', async () => {
  expect(await paste('Just some words')).toEqual({ unreadable: 'not_a_message' });
  expect(await paste('  ')).toEqual({ unreadable: 'empty' });
  expect((await states.view(1)).messages[0]?.message?.origin).toBe('page');
});

test('where no message could be read any text is checked, and nothing is kept of it', async () => {
  const answer = await paste('Confirm your password at http://192.0.2.7/', false, '');
  expect(answer).toMatchObject({ checked: { key: '', pasted: true, message: { origin: 'pasted' } } });
  expect((await states.view(1)).messages[0]?.pasted).toBeUndefined();
});

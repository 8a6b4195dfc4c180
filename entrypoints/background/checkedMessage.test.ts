import browser from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { beforeEach, expect, test, vi } from 'vitest';

type Handler = (call: { data: object; sender: { url?: string } }) => Promise<unknown>;
const { handlers } = vi.hoisted(() => ({ handlers: new Map<string, Handler>() }));
vi.mock('../shared/protocol', () => ({
  onMessage: (name: string, handler: Handler) => handlers.set(name, handler),
  sendMessage: async () => undefined,
}));
const { assess, noTrust } = await import('../../lib/assess/assess');
const { builtIn } = await import('../../lib/assess/knowledge');
const { judgeWith } = await import('./judge');
const { startPopup } = await import('./popup');
const { tabStates } = await import('./tabStates');
const { frameWith } = await import('./testStates');

const ask = async (data: { tabId: number; key: string }, url = browser.runtime.getURL('/report.html')) =>
  handlers.get('checkedMessage')?.({ data, sender: { url } });

let held: ReturnType<typeof tabStates>;
beforeEach(async () => {
  fakeBrowser.reset();
  const states = tabStates(browser.storage.session, () => {});
  held = states;
  startPopup({ judge: judgeWith({ assess, knowledge: builtIn, trusted: async () => noTrust }), states });
  await states.change(
    3,
    ({ frames }) =>
      void (frames[0] = frameWith(['dangerous', 'suspicious'], { page: 'https://mail.example/mail/u/1/' })),
  );
});

test('a page of the extension gets the message of that tab and key, without what only the background needs', async () => {
  const opened = await ask({ tabId: 3, key: '0:1' });
  expect(opened).toMatchObject({ checked: { key: '0:1', assessment: { verdict: 'suspicious' } } });
  expect(opened).not.toHaveProperty('checked.id');
});

test('with it comes where it stands: the webmail and the page of its own frame', async () => {
  expect(await ask({ tabId: 3, key: '0:0' })).toMatchObject({
    webmail: 'gmail',
    page: 'https://mail.example/mail/u/1/',
  });
});

test('a message of a private window says so, whatever the address of the report', async () => {
  expect(await ask({ tabId: 3, key: '0:0' })).toMatchObject({ isPrivate: false });
  await held.change(3, (now) => void (now.isPrivate = true));
  expect(await ask({ tabId: 3, key: '0:0' })).toMatchObject({ isPrivate: true });
});

test('another tab, another key, or a page that was left has none', async () => {
  expect(await ask({ tabId: 4, key: '0:1' })).toBeNull();
  expect(await ask({ tabId: 3, key: '0:9' })).toBeNull();
  expect(await ask({ tabId: 3, key: '' })).toBeNull();
});

test('a webmail may not ask', async () => {
  await expect(
    Promise.resolve().then(() => ask({ tabId: 3, key: '0:1' }, 'https://mail.example/')),
  ).rejects.toThrow('only for pages');
});

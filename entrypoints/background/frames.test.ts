import browser from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { beforeEach, expect, test, vi } from 'vitest';
import { unreadable } from '../../lib/assess/assess';
import type { Message } from '../../lib/message/message';
import type { PageReading } from '../../lib/webmail/adapter';
import type { FrameReading } from '../shared/protocol';
import type { Judge, Judged } from './judge';
import type { Remember } from './noteSender';
import type { BringPart } from './parts';
import { tabStates, type TabStates } from './tabStates';

type Handler = (call: { data: unknown; sender: object }) => Promise<unknown>;
const { handlers, sent } = vi.hoisted(() => ({
  handlers: new Map<string, Handler>(),
  sent: vi.fn<(name: string, data: unknown, to: object) => Promise<unknown>>(),
}));
vi.mock('../shared/protocol', () => ({
  onMessage: (name: string, handler: Handler) => handlers.set(name, handler),
  sendMessage: sent,
}));
const { startFrames } = await import('./frames');

const ORIGIN = 'https://mail.example';
const TAB = {
  id: 1, index: 0, windowId: 1, groupId: -1, highlighted: false, active: true, selected: true, pinned: false,
  incognito: false, frozen: false, discarded: false, autoDiscardable: true, lastAccessed: 0,
}; // prettier-ignore
const page: PageReading = { webmail: 'roundcube', from: [], subject: 'Hello', html: '' };
const message: Message = {
  origin: 'page', from: [], subject: 'Hello', text: '', hiddenText: '', links: [], forms: [], images: [], defects: [],
}; // prettier-ignore
const judged = (origin: Message['origin']): Judged => ({
  message: { ...message, origin },
  assessment: { ...unreadable('failed'), verdict: 'suspicious', reason: null },
  officialDomains: [],
});
const judge = {
  page: vi.fn<Judge['page']>(async () => judged('page')),
  message: vi.fn<Judge['message']>(),
  source: vi.fn<Judge['source']>(),
  pasted: vi.fn<Judge['pasted']>(),
};
const reading = (more: Partial<FrameReading> = {}): FrameReading => ({
  webmail: 'roundcube',
  messages: [{ id: 'INBOX/7', reading: page, rawAvailable: true }],
  focused: 'INBOX/7',
  ...more,
});
const remember = vi.fn<Remember>(async () => ({ ok: true }));
const bring = vi.fn<BringPart>(async () => undefined);
let states: TabStates;
const tell = (data: FrameReading, origin = ORIGIN, documentId = 'd1', incognito = false) =>
  handlers.get('frameRead')?.({
    data,
    sender: {
      tab: { id: 1, incognito, url: `${ORIGIN}/` },
      frameId: 7,
      url: `${origin}/x`,
      origin,
      documentId,
    },
  });

beforeEach(() => {
  fakeBrowser.reset();
  handlers.clear();
  judge.page.mockClear();
  remember.mockClear();
  bring.mockReset().mockResolvedValue(undefined);
  sent.mockReset().mockResolvedValue(true);
  states = tabStates(browser.storage.session, () => {});
  const settings = {
    get: async () => ({
      watched: [ORIGIN],
      bannerAlways: false,
      linkGuard: true,
      listMarks: false,
      country: null,
      takenBack: [],
      languages: null,
    }),
  };
  startFrames({ judge, states, settings, remember, bring });
});

test('what a watched frame shows is judged and kept, one answer a message', async () => {
  expect(await tell(reading())).toEqual([
    { assessment: expect.objectContaining({ verdict: 'suspicious' }), links: {} },
  ]);
  expect((await states.view(1)).messages[0]).toMatchObject({ key: '7:INBOX/7', rawAvailable: true });
});

test('what nobody asked for is dropped unseen: another port of a watched host', async () => {
  expect(await tell(reading(), `${ORIGIN}:8443`)).toEqual([]);
  expect(judge.page).not.toHaveBeenCalled();
  expect((await states.view(1)).messages).toEqual([]);
});

test('a click lets a page be read that is not watched, until the tab loads something else', async () => {
  await states.change(1, (record) => void (record.clicked = true));
  expect(await tell(reading(), 'https://other.example')).toHaveLength(1);
  await fakeBrowser.tabs.onUpdated.trigger(1, { status: 'loading' }, TAB);
  await vi.waitFor(async () => expect((await states.view(1)).messages).toEqual([]));
  expect(await tell(reading(), 'https://other.example')).toEqual([]);
});

test('a document that is left is forgotten; its late word does not touch the next one in the frame', async () => {
  await tell(reading());
  await tell(reading(), ORIGIN, 'd2');
  await tell(reading({ messages: [], gone: true }), ORIGIN, 'd1');
  expect((await states.view(1)).messages).toHaveLength(1);
  await tell(reading({ messages: [], gone: true }), ORIGIN, 'd2');
  expect((await states.view(1)).messages).toEqual([]);
});

test('a message judged from its source keeps that when the page is read again', async () => {
  await tell(reading());
  await states.change(1, ({ frames }) => Object.assign(frames[7]?.messages[0] ?? {}, judged('raw')));
  await tell(reading());
  expect(judge.page).toHaveBeenCalledOnce();
  expect((await states.view(1)).messages[0]?.message?.origin).toBe('raw');
});

const signedIn = (account?: string) => ({
  messages: [{ id: 'INBOX/7', reading: { ...page, ...(account ? { account } : {}) }, rawAvailable: true }],
});

test('who is signed in is kept with the message, also when it was judged from its source and the page says it no more', async () => {
  await tell(reading(signedIn('sam@home.example')));
  expect((await states.view(1)).messages[0]).toMatchObject({ account: 'sam@home.example' });
  await states.change(1, ({ frames }) => {
    for (const one of frames[7]?.messages ?? []) one.message = { ...message, origin: 'raw' };
  });
  await tell(reading(signedIn()));
  expect((await states.view(1)).messages[0]).toMatchObject({ account: 'sam@home.example' });
  await tell(reading(signedIn('Sam (not an address)')));
  expect((await states.view(1)).messages[0]).toMatchObject({ account: 'sam@home.example' });
});

test('the source of a message on another site says nothing of one with the same id, where documents have no names', async () => {
  await tell(reading());
  await states.change(1, ({ frames }) => {
    Object.assign(frames[7]?.messages[0] ?? {}, judged('raw'));
    Object.assign(frames[7] ?? {}, { origin: 'https://other.example' });
  });
  await tell(reading());
  expect((await states.view(1)).messages[0]?.message?.origin).toBe('page');
});

test('a message judged from its source still has its links as the page writes them', async () => {
  await tell(reading());
  await states.change(1, ({ frames }) => Object.assign(frames[7]?.messages[0] ?? {}, judged('raw')));
  const shown = { ...page, html: '<a href="https://a.example">a</a>' };
  const answer = await tell(reading({ messages: [{ id: 'INBOX/7', reading: shown, rawAvailable: true }] }));
  expect(answer).toMatchObject([{ links: { 'https://a.example/': { finding: null } } }]);
});

test('frames that no script answers for are forgotten when the tab has loaded', async () => {
  await tell(reading());
  sent.mockRejectedValue(new Error('No response'));
  await fakeBrowser.tabs.onUpdated.trigger(1, { status: 'complete' }, TAB);
  await vi.waitFor(async () => expect((await states.view(1)).messages).toEqual([]));
});

test('a frame that speaks while the silent ones are asked for is a new one, and stays', async () => {
  await tell(reading());
  sent.mockImplementation(async () => {
    await tell(reading(), ORIGIN, 'd2');
    throw new Error('No response');
  });
  await fakeBrowser.tabs.onUpdated.trigger(1, { status: 'complete' }, TAB);
  await vi.waitFor(() => expect(sent).toHaveBeenCalled());
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect((await states.view(1)).messages).toHaveLength(1);
});

test('a banner that could not be kept is known as long as its message is open', async () => {
  await tell(reading());
  await handlers.get('bannerLost')?.({
    data: 'INBOX/7',
    sender: { tab: { id: 1 }, frameId: 7, url: `${ORIGIN}/x` },
  });
  expect((await states.view(1)).bannerLost).toBe(true);
  await tell(
    reading({ messages: [{ id: 'INBOX/8', reading: page, rawAvailable: true }], focused: 'INBOX/8' }),
  );
  expect((await states.view(1)).bannerLost).toBe(false);
});

test('the sender of a message without warning is remembered, but not from a private window', async () => {
  const from = [{ name: 'Ann', address: 'ann@a.example' }];
  const quiet: Judged = {
    message: { ...message, from },
    assessment: { ...unreadable('failed'), verdict: 'unremarkable', reason: null },
    officialDomains: [],
  };
  judge.page.mockResolvedValue(quiet);
  await tell(reading(), ORIGIN, 'd1', true);
  expect(remember).not.toHaveBeenCalled();
  await tell(reading(), ORIGIN, 'd2');
  expect(remember).toHaveBeenCalledExactlyOnceWith(from[0], expect.any(String));
  judge.page.mockResolvedValue(judged('page'));
});

test('a closed tab is forgotten', async () => {
  await tell(reading());
  await fakeBrowser.tabs.onRemoved.trigger(1, { windowId: 1, isWindowClosing: false });
  await vi.waitFor(async () => expect((await states.view(1)).messages).toEqual([]));
});

test('what warns comes into the frame with the answer, unless it is there', async () => {
  await tell(reading());
  expect(bring).toHaveBeenCalledExactlyOnceWith('warning', 1, 7);
  await tell(reading({ canWarn: true }));
  expect(bring).toHaveBeenCalledOnce();
});

test('for a message that gets no banner nothing is brought', async () => {
  judge.page.mockResolvedValueOnce({
    ...judged('page'),
    assessment: { ...judged('page').assessment, verdict: 'unremarkable' },
  });
  await tell(reading());
  expect(bring).not.toHaveBeenCalled();
});

test('a frame that was read by a click gets no banner', async () => {
  await states.change(1, (now) => {
    now.clicked = true;
  });
  expect(await tell(reading(), 'https://other.example')).toHaveLength(1);
  expect(bring).not.toHaveBeenCalled();
});

test('when it can’t come, the answer does', async () => {
  bring.mockRejectedValueOnce(new Error('No frame with id 7'));
  expect(await tell(reading())).toHaveLength(1);
});

const focused = (id: string, documentId = 'd1') =>
  handlers.get('focused')?.({
    data: id,
    sender: { tab: { id: 1, incognito: false, url: `${ORIGIN}/` }, frameId: 7, origin: ORIGIN, documentId },
  });
const two = reading({
  messages: ['INBOX/7', 'INBOX/8'].map((id) => ({ id, reading: page, rawAvailable: true })),
});
const frame = async () => (await states.record(1)).frames[7];

test('where the reader went, and when, is known; what another document says of it is not believed', async () => {
  await tell(two);
  expect(await frame()).toMatchObject({ focused: 'INBOX/7', focusedAt: undefined });
  await focused('INBOX/8', 'd0');
  await focused('INBOX/9');
  expect(await frame()).toMatchObject({ focused: 'INBOX/7', focusedAt: undefined });
  const before = Date.now();
  await focused('INBOX/8');
  expect((await frame())?.focused).toBe('INBOX/8');
  expect((await frame())?.focusedAt).toBeGreaterThanOrEqual(before);
});

test('a message that is expanded beside another counts as gone to; one that is only read again does not', async () => {
  await tell(reading());
  await tell(reading());
  expect((await frame())?.focusedAt).toBeUndefined();
  await tell(two);
  expect((await frame())?.focusedAt).toBeGreaterThan(0);
});

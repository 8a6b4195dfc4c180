import { expect, test, vi } from 'vitest';

type Handler = (call: { sender: object }) => Promise<unknown>;
const { handlers } = vi.hoisted(() => ({ handlers: new Map<string, Handler>() }));
vi.mock('../shared/protocol', () => ({
  onMessage: (name: string, handler: Handler) => handlers.set(name, handler),
}));
const { startFrameWishes } = await import('./frameWishes');

const MAIL = 'https://mail.example';
startFrameWishes({
  get: async () => ({
    watched: [MAIL],
    bannerAlways: true,
    linkGuard: false,
    listMarks: true,
    country: 'AT',
    takenBack: [],
    languages: null,
  }),
});
const asked = (origin: string, top = origin, tab: object = { id: 1, incognito: false, url: `${top}/` }) =>
  handlers.get('frameWishes')?.({ sender: { tab, frameId: 0, origin, url: `${origin}/` } });

test('a frame is told what concerns it, and nothing else', async () => {
  expect(await asked(MAIL)).toEqual({
    watched: true,
    bannerAlways: true,
    linkGuard: false,
    listMarks: true,
  });
});

test.each([
  ['another port', `${MAIL}:8443`, MAIL],
  ['a page that nobody switched on', 'https://other.example', MAIL],
  ['a frame without an origin on such a page', 'null', 'https://other.example'],
])('%s is not to be read without a click', async (_, origin, top) => {
  expect(await asked(origin, top)).toMatchObject({ watched: false });
});

test('an empty frame of a watched page is the page’s own', async () => {
  expect(await asked('about:blank', MAIL)).toMatchObject({ watched: true });
});

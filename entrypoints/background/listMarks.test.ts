import { beforeEach, expect, test, vi } from 'vitest';
import type { Settings } from '../../lib/storage/settings';
import type { FrameState } from './mergeFrames';
import type { SessionArea, TabRecord } from './tabStates';
import { frameWith } from './testStates';

const { sent } = vi.hoisted(() => ({
  sent: vi.fn<(name: string, data: unknown, to: object) => Promise<void>>(),
}));
vi.mock('../shared/protocol', () => ({ sendMessage: sent }));
const { listMarks } = await import('./listMarks');

const ORIGIN = 'https://mail.example';
let stored: Record<string, unknown>;
let wanted: boolean;
let tell: (now: Settings) => void;
const session: SessionArea = {
  get: async (key) => structuredClone({ [key]: stored[key] }),
  set: async (values) => void Object.assign(stored, structuredClone(values)),
  remove: async (key) => void Reflect.deleteProperty(stored, key),
};
const now = (): Settings => ({
  watched: [ORIGIN],
  bannerAlways: false,
  linkGuard: true,
  listMarks: wanted,
  country: null,
  takenBack: [],
  languages: null,
});
const marks = () =>
  listMarks({
    session,
    settings: {
      get: async () => now(),
      subscribe: (listener) => {
        tell = listener;
        return () => {};
      },
    },
  });
const frame = (
  id: string,
  verdict: 'dangerous' | 'authentic' | 'unreadable',
  more: Partial<FrameState> = {},
): FrameState => {
  const made = frameWith([verdict], { origin: ORIGIN, ...more });
  return { ...made, messages: made.messages.map((one) => ({ ...one, listId: id })) };
};
const record = (frames: TabRecord['frames'], more: Partial<TabRecord> = {}): TabRecord => ({
  frames, clicked: false, isPrivate: false, ...more,
}); // prettier-ignore

beforeEach(() => {
  stored = {};
  wanted = true;
  sent.mockReset().mockResolvedValue();
});

test('a judged message is kept, and every frame of its tab at that origin is told', async () => {
  const list = { ...frameWith([]), webmail: '', origin: ORIGIN };
  const advert = { ...frameWith([]), webmail: '', origin: 'https://adverts.example' };
  await marks().follow(1, record({ 0: list, 3: advert, 7: frame('m1', 'dangerous') }));
  const all = [{ webmail: 'gmail', id: 'm1', verdict: 'dangerous' }];
  expect(sent.mock.calls).toEqual([
    ['listMarks', all, { tabId: 1, frameId: 0 }],
    ['listMarks', all, { tabId: 1, frameId: 7 }],
  ]);
});

test('another tab of the webmail knows what was judged before, and a new verdict takes the old one’s place', async () => {
  const one = marks();
  await one.follow(1, record({ 0: frame('m1', 'dangerous') }));
  await one.follow(2, record({ 0: frame('m2', 'authentic') }));
  await one.follow(1, record({ 0: frame('m1', 'authentic') }));
  expect(sent.mock.lastCall?.[1]).toEqual([
    { webmail: 'gmail', id: 'm2', verdict: 'authentic' },
    { webmail: 'gmail', id: 'm1', verdict: 'authentic' },
  ]);
});

test.each([
  ['from a private window', record({ 0: frame('m1', 'dangerous') }, { isPrivate: true })],
  ['from a page that was only clicked', record({ 0: frame('m1', 'dangerous') }, { clicked: true })],
  ['what was not judged', record({ 0: frame('m1', 'unreadable') })],
  [
    'a message that the list can’t be told to show',
    record({ 0: frameWith(['dangerous'], { origin: ORIGIN }) }),
  ],
  ['of a closed tab', null],
])('nothing is kept: %s', async (_, given) => {
  await marks().follow(1, given);
  expect(stored).toEqual({});
  expect(sent).not.toHaveBeenCalled();
});

test('without the option nothing is kept, and switching it off forgets all', async () => {
  const one = marks();
  await one.follow(1, record({ 0: frame('m1', 'dangerous') }));
  expect(Object.keys(stored)).toEqual(['listMarks']);
  wanted = false;
  tell(now());
  await one.follow(1, record({ 0: frame('m2', 'dangerous') }));
  expect(stored).toEqual({});
});

test('the oldest are forgotten', async () => {
  const one = marks();
  const many = { ...frame('m', 'dangerous') };
  const [first] = many.messages;
  many.messages = Array.from({ length: 520 }, (_, n) => ({ ...first!, listId: `m${n}` }));
  await one.follow(1, record({ 0: many }));
  expect(sent.mock.lastCall?.[1]).toHaveLength(500);
  expect(sent.mock.lastCall?.[1]).not.toContainEqual(expect.objectContaining({ id: 'm0' }));
});

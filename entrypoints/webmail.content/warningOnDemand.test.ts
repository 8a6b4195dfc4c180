// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { sampleAssessment } from '../../components/sampleAssessment';
import type { Verdict } from '../../lib/assess/assessment';
import { leavePart, type Parts } from '../shared/parts';
import type { FrameAnswer } from '../shared/protocol';
import type { Warning } from '../warning/warning';

const { sent } = vi.hoisted(() => ({ sent: vi.fn<(name: string, data: unknown) => Promise<void>>() }));
vi.mock('../shared/protocol', () => ({ sendMessage: sent }));
const { warningOnDemand } = await import('./warningOnDemand');

const OFTEN = { bannerAlways: true, linkGuard: true };
const SELDOM = { bannerAlways: false, linkGuard: true };
const made = {
  show: vi.fn<Warning['show']>(),
  set: vi.fn<Warning['set']>(),
  inPlace: vi.fn<Warning['inPlace']>(() => false),
};
const factory = vi.fn<Parts['warning']>(() => made);
const answers = (id: string, verdict: Verdict) =>
  new Map<string, FrameAnswer>([[id, { assessment: sampleAssessment({ verdict }), links: null }]]);
const quiet = answers('a', 'unremarkable');
const warned = answers('b', 'dangerous');
let life: AbortController;
const demand = (settings = SELDOM) => warningOnDemand(window, life.signal, settings);
const asked = () => sent.mock.calls.filter(([name]) => name === 'bringPart').length;

beforeEach(() => {
  vi.clearAllMocks();
  Reflect.deleteProperty(globalThis, Symbol.for('second-look parts'));
  life = new AbortController();
  sent.mockReset().mockImplementation(async (name) => {
    await Promise.resolve();
    if (name === 'bringPart') leavePart('warning', factory);
  });
});

test('without a warning nothing is brought, and nothing is out of its place', () => {
  const warning = demand();
  warning.show(quiet);
  expect(warning.inPlace()).toBe(true);
  expect(sent).not.toHaveBeenCalled();
});

test('the first warning brings it, once, and it is told what is open by then', async () => {
  const warning = demand();
  warning.show(warned);
  warning.set(OFTEN);
  warning.show(quiet);
  await vi.waitFor(() => expect(made.show).toHaveBeenCalledWith(quiet));
  expect(made.show).not.toHaveBeenCalledWith(warned);
  expect(asked()).toBe(1);
  expect(factory).toHaveBeenCalledExactlyOnceWith(
    window,
    life.signal,
    OFTEN,
    expect.any(Function),
    expect.any(Function),
  );
  expect(warning.inPlace()).toBe(false);
  warning.show(warned);
  expect(made.show).toHaveBeenLastCalledWith(warned);
  warning.set(SELDOM);
  expect(made.set).toHaveBeenLastCalledWith(SELDOM);
  expect(asked()).toBe(1);
});

test('brought with the answer, it shows at once', () => {
  leavePart('warning', factory);
  demand().show(warned);
  expect(made.show).toHaveBeenCalledExactlyOnceWith(warned);
  expect(sent).not.toHaveBeenCalled();
});

test('a banner on every message brings it for what is open already', async () => {
  const warning = demand();
  warning.show(quiet);
  warning.set(OFTEN);
  await vi.waitFor(() => expect(made.show).toHaveBeenCalledWith(quiet));
});

test('when it can’t be brought, the banner is said to be lost, and the next warning asks again', async () => {
  sent.mockRejectedValueOnce(new Error('No response'));
  const warning = demand();
  warning.show(warned);
  await vi.waitFor(() => expect(sent).toHaveBeenLastCalledWith('bannerLost', 'b'));
  expect(made.show).not.toHaveBeenCalled();
  warning.show(warned);
  await vi.waitFor(() => expect(made.show).toHaveBeenCalledWith(warned));
  expect(asked()).toBe(2);
});

test('a script that has ended asks for nothing and shows nothing', async () => {
  const warning = demand();
  warning.show(warned);
  life.abort();
  await vi.waitFor(() => expect(sent).toHaveBeenCalled());
  await Promise.resolve();
  warning.show(warned);
  expect(asked()).toBe(1);
  expect(made.show).not.toHaveBeenCalled();
});

// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { sampleAssessment } from '../../components/sampleAssessment';
import { bringGuard } from '../linkGuard/world';
import type { FrameAnswer } from '../shared/protocol';

const { sent } = vi.hoisted(() => ({ sent: vi.fn<(name: string) => Promise<void>>() }));
vi.mock('../shared/protocol', () => ({ sendMessage: sent }));
const { guardOnDemand } = await import('./guardOnDemand');

const started = { show: vi.fn<() => void>(), setOn: vi.fn<() => void>() };
const factory = vi.fn<() => typeof started>(() => started);
const quiet = new Map<string, FrameAnswer>([['a', { assessment: sampleAssessment(), links: null }]]);
const warned = new Map<string, FrameAnswer>([['b', { assessment: sampleAssessment(), links: {} }]]);
const life = new AbortController();
const demand = () => guardOnDemand(window, life.signal, true);

beforeEach(() => {
  vi.clearAllMocks();
  sent.mockImplementation(async () => bringGuard(factory));
});

test('without a warning no guard is brought', () => {
  demand().show(quiet);
  expect(sent).not.toHaveBeenCalled();
});

test('the first warning brings it, once, and it is told what is open by then', async () => {
  const guard = demand();
  guard.show(warned);
  guard.setOn(false);
  guard.show(quiet);
  await vi.waitFor(() => expect(started.show).toHaveBeenCalledExactlyOnceWith(quiet));
  expect(sent).toHaveBeenCalledExactlyOnceWith('bringLinkGuard', undefined);
  expect(factory).toHaveBeenCalledExactlyOnceWith(window, life.signal, false, expect.any(Function));
  guard.show(warned);
  guard.setOn(true);
  expect(sent).toHaveBeenCalledOnce();
  expect(started.show).toHaveBeenLastCalledWith(warned);
  expect(started.setOn).toHaveBeenLastCalledWith(true);
});

test('when it could not be brought, the next warning asks again', async () => {
  sent.mockRejectedValueOnce(new Error('No response'));
  const guard = demand();
  guard.show(warned);
  await vi.waitFor(async () => {
    guard.show(warned);
    await Promise.resolve();
    expect(started.show).toHaveBeenCalledWith(warned);
  });
  expect(sent).toHaveBeenCalledTimes(2);
});

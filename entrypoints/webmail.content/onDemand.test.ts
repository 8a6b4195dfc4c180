import { beforeEach, expect, test, vi } from 'vitest';
import type { RawSource } from '../../lib/webmail/rawSource';
import { leavePart, type Parts } from '../shared/parts';

const { sent } = vi.hoisted(() => ({ sent: vi.fn<(name: string, part: string) => Promise<void>>() }));
vi.mock('../shared/protocol', () => ({ sendMessage: sent }));

const fetchIt: Parts['rawSource'] = async (): Promise<RawSource> => ({ source: 'x' });
const make = vi.fn<(part: Parts['rawSource']) => { part: Parts['rawSource'] }>((part) => ({ part }));

/** A frame of its own: nothing was left in it. */
const freshFrame = async () => {
  Reflect.deleteProperty(globalThis, Symbol.for('second-look parts'));
  const { onDemand } = await import('./onDemand');
  return onDemand('rawSource', make);
};

beforeEach(() => {
  make.mockClear();
  sent.mockReset().mockImplementation(async () => leavePart('rawSource', fetchIt));
});

test('until somebody needs it, nothing is asked for', async () => {
  expect((await freshFrame()).here()).toBeUndefined();
  expect(sent).not.toHaveBeenCalled();
});

test('it is asked for once and made once, however many need it', async () => {
  const part = await freshFrame();
  const [one, two] = await Promise.all([part.get(), part.get()]);
  expect(one.part).toBe(fetchIt);
  expect(two).toBe(one);
  expect(part.here()).toBe(one);
  expect(await part.get()).toBe(one);
  expect(sent).toHaveBeenCalledExactlyOnceWith('bringPart', 'rawSource');
  expect(make).toHaveBeenCalledOnce();
});

test('what the background brought by itself is not asked for', async () => {
  const part = await freshFrame();
  leavePart('rawSource', fetchIt);
  expect(part.here()?.part).toBe(fetchIt);
  await part.get();
  expect(sent).not.toHaveBeenCalled();
});

test('when it could not come that is said, and the next need asks again', async () => {
  const part = await freshFrame();
  sent.mockRejectedValueOnce(new Error('No response'));
  await expect(part.get()).rejects.toThrow('No response');
  expect((await part.get()).part).toBe(fetchIt);
  expect(sent).toHaveBeenCalledTimes(2);
});

test('a script that ran and left nothing has not come', async () => {
  const part = await freshFrame();
  sent.mockResolvedValueOnce();
  await expect(part.get()).rejects.toThrow('rawSource');
});

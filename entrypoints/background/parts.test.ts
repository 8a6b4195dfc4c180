import browser from 'webextension-polyfill';
import { beforeEach, expect, test, vi } from 'vitest';

type Handler = (call: { data: string; sender: object }) => Promise<void>;
const { handlers } = vi.hoisted(() => ({ handlers: new Map<string, Handler>() }));
vi.mock('../shared/protocol', () => ({
  onMessage: (name: string, handler: Handler) => handlers.set(name, handler),
}));
const { startParts } = await import('./parts');

const execute = vi.fn<(injection: object) => Promise<[]>>(async () => []);
const ask = (data: string, sender: object = { tab: { id: 3 }, frameId: 7 }) =>
  handlers.get('bringPart')?.({ data, sender });

beforeEach(() => {
  execute.mockClear();
  Object.assign(browser, { scripting: { executeScript: execute } });
  startParts();
});

test('a part comes into the frame that asks, and into no other', async () => {
  await ask('warning');
  expect(execute).toHaveBeenCalledExactlyOnceWith({
    target: { tabId: 3, frameIds: [7] },
    files: ['/warning.js'],
  });
});

test('what is no frame gets none, and is told so', async () => {
  await expect(ask('warning', { frameId: 7 })).rejects.toThrow('No frame');
  expect(execute).not.toHaveBeenCalled();
});

test.each(['background', '../popup', 'toString'])('%s is no part', async (name) => {
  await expect(ask(name)).rejects.toThrow('No such part');
  expect(execute).not.toHaveBeenCalled();
});

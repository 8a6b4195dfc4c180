import browser from 'webextension-polyfill';
import { expect, test, vi } from 'vitest';

type Handler = (call: { sender: object }) => Promise<void>;
const { handlers } = vi.hoisted(() => ({ handlers: new Map<string, Handler>() }));
vi.mock('../shared/protocol', () => ({
  onMessage: (name: string, handler: Handler) => handlers.set(name, handler),
}));
const { startLinkGuard } = await import('./linkGuard');

test('the guard comes into the frame that asks, and into no other', async () => {
  const execute = vi.fn<(injection: object) => Promise<[]>>(async () => []);
  Object.assign(browser, { scripting: { executeScript: execute } });
  startLinkGuard();
  await handlers.get('bringLinkGuard')?.({ sender: { tab: { id: 3 }, frameId: 7 } });
  await handlers.get('bringLinkGuard')?.({ sender: { frameId: 7 } });
  expect(execute).toHaveBeenCalledExactlyOnceWith({
    target: { tabId: 3, frameIds: [7] },
    files: ['/linkGuard.js'],
  });
});

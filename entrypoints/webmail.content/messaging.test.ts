import { defineExtensionMessaging as packaged } from '@webext-core/messaging';
import { beforeEach, expect, test, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { defineExtensionMessaging as own } from './messaging';

interface Protocol {
  twice(figure: number): number;
  fails(figure: number): number;
}

type Listener = (message: unknown, sender: object, send: (answer: unknown) => void) => unknown;

/** One pipe to each side: what one sends, the other's listener hears, copied as between processes. */
const listeners = { own: new Set<Listener>(), packaged: new Set<Listener>() };
const runtimeFor = (side: 'own' | 'packaged', other: 'own' | 'packaged') => ({
  onMessage: {
    addListener: (one: Listener) => listeners[side].add(one),
    removeListener: (one: Listener) => listeners[side].delete(one),
  },
  async sendMessage(message: unknown, callback?: (answer: unknown) => void) {
    const answer = await new Promise((resolve) => {
      const heard = [...listeners[other]].map((one) =>
        one(structuredClone(message), { id: 'x' }, (back) => resolve(structuredClone(back))),
      );
      if (!heard.includes(true)) resolve(undefined);
    });
    callback?.(answer);
    return answer;
  },
});

vi.mock('webextension-polyfill', () => ({ default: { runtime: {} } }));

const small = own() as ReturnType<typeof packaged<Protocol>>;
const big = packaged<Protocol>();

const fail = () => {
  throw new Error('too_large');
};

beforeEach(() => {
  Object.assign(browser.runtime, runtimeFor('own', 'packaged'));
  vi.stubGlobal('chrome', { runtime: runtimeFor('packaged', 'own') });
});

test('the package understands what is sent, and is understood', async () => {
  const end = big.onMessage('twice', ({ data }) => data * 2);
  expect(await small.sendMessage('twice', 21)).toBe(42);
  end();
  await expect(small.sendMessage('twice', 21)).rejects.toThrow('No response');
});

test('what the package sends is answered, until the listener ends', async () => {
  const end = small.onMessage('twice', ({ data }) => data * 2);
  expect(await big.sendMessage('twice', 4)).toBe(8);
  end();
  expect(listeners.own.size).toBe(0);
});

test('an error on either side is an error on the other', async () => {
  const ends = [small.onMessage('fails', fail), big.onMessage('fails', fail)];
  await expect(big.sendMessage('fails', 1)).rejects.toThrow('too_large');
  await expect(small.sendMessage('fails', 1)).rejects.toThrow('too_large');
  ends.forEach((end) => end());
});

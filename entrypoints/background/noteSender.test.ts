import { expect, test, vi } from 'vitest';
import { mail } from '../../tests/support';
import { unreadable } from '../../lib/assess/assess';
import type { Verdict } from '../../lib/assess/assessment';
import { noteSender, type Remember } from './noteSender';

const judged = (verdict: Verdict, message = mail()) => ({
  message: verdict === 'unreadable' ? null : message,
  assessment: { ...unreadable('failed'), verdict },
  officialDomains: [],
});
const remembering = () => vi.fn<Remember>(async () => ({ ok: true }));

test.each(['unremarkable', 'authentic'] as const)(
  'the sender of a message judged %s is remembered',
  async (verdict) => {
    const remember = remembering();
    await noteSender(judged(verdict), false, remember);
    expect(remember).toHaveBeenCalledExactlyOnceWith(
      { name: 'Maria Example', address: 'maria@company.example' },
      expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    );
  },
);

test.each(['suspicious', 'dangerous', 'unreadable'] as const)(
  'nobody is, of one judged %s',
  async (verdict) => {
    const remember = remembering();
    await noteSender(judged(verdict), false, remember);
    expect(remember).not.toHaveBeenCalled();
  },
);

test('nobody is in a private window, or where there is no address', async () => {
  const remember = remembering();
  await noteSender(judged('unremarkable'), true, remember);
  await noteSender(judged('unremarkable', mail({ from: [{ name: 'X', address: '' }] })), false, remember);
  expect(remember).not.toHaveBeenCalled();
});

test.each(['dmarc', 'compauth'])('nobody is whose %s failed', async (method) => {
  const remember = remembering();
  const authentication = {
    server: 'mx.example',
    methods: [{ method, result: 'fail' as const, properties: {} }],
  };
  await noteSender(judged('unremarkable', mail({ authentication })), false, remember);
  expect(remember).not.toHaveBeenCalled();
});

test.each([
  ['full', async () => ({ ok: false, reason: 'quota' })],
  ['gone', () => Promise.reject(new Error('storage is gone'))],
])('a storage that is %s is said, and breaks nothing', async (_, remember) => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  await noteSender(judged('unremarkable'), false, remember as Remember);
  expect(warn).toHaveBeenCalledOnce();
  warn.mockRestore();
});

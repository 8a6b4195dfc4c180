import { expect, test, vi } from 'vitest';

vi.mock('../../lib/webmail/registry', async (original) => ({
  ...(await original<object>()),
  adapters: [
    { hosts: ['mail.a.example'] },
    {
      hosts: ['www.b.example', '*.mail.b.example'],
      frames: ['https://*.b-body.example/*', 'https://one.example/*'],
    },
  ],
}));
const { covers, mayRead, patternsFor } = await import('./watching');

const PAGE = 'https://www.b.example';
const FRAME = 'https://x7.b-body.example';

test('a page is asked for together with the hosts that its messages stand on', () => {
  expect(patternsFor('https://mail.a.example')).toEqual(['https://mail.a.example/*']);
  expect(patternsFor(PAGE)).toEqual([
    'https://www.b.example/*',
    'https://*.b-body.example/*',
    'https://one.example/*',
  ]);
  expect(patternsFor('https://eu.mail.b.example')).toContain('https://one.example/*');
});

test('what is watched itself may be read, wherever it lies', () => {
  expect(mayRead([PAGE], PAGE)).toBe(true);
  expect(mayRead([FRAME], FRAME, 'https://else.example')).toBe(true);
  expect(mayRead([], PAGE, PAGE)).toBe(false);
});

test('another port of a watched host is somewhere else', () => {
  expect(mayRead(['https://mail.example'], 'https://mail.example:8443')).toBe(false);
});

test('a frame of the webmail’s on another host counts as its page does', () => {
  expect(mayRead([PAGE], FRAME, PAGE)).toBe(true);
  expect(mayRead([PAGE], FRAME, 'https://else.example')).toBe(false);
  expect(mayRead([PAGE], FRAME, null)).toBe(false);
  expect(mayRead(['https://mail.a.example'], FRAME, 'https://mail.a.example')).toBe(false);
});

test('a frame that does not know its page asks whether any may be it', () => {
  expect(mayRead([PAGE], FRAME)).toBe(true);
  expect(mayRead(['https://mail.a.example'], FRAME)).toBe(false);
});

test.each([
  ['https://*.b.example/*', 'https://b.example', true],
  ['https://*.b.example/*', 'https://x.y.b.example', true],
  ['https://*.b.example/*', 'https://evilb.example', false],
  ['https://b.example/*', 'https://x.b.example', false],
  ['https://b.example/*', 'http://b.example', false],
  ['*://b.example/*', 'http://b.example', true],
  ['*://b.example/*', 'null', false],
])('%s and %s: %s', (pattern, origin, covered) => expect(covers(pattern, origin)).toBe(covered));

// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { openIn, readDocument } from '../registry';
import { bannersBefore, messagesOf, openFixture, readings } from '../testPage';

const HOST = 'app.tuta.com';

test('names, addresses and the opened details are told by their place, in any language', () => {
  openFixture('tuta-thread');
  expect(readings(HOST)[0]).toMatchObject({
    from: [{ name: 'Shop', address: 'orders@shop.example' }],
    replyTo: [{ name: 'Help', address: 'help@answers.example' }],
    to: [
      { name: 'Ich', address: 'mail@example.com' },
      { name: '', address: 'other@example.com' },
    ],
    subject: 'Rechnung für Ihre Bestellung',
    date: 'Sa., 21. Nov. 2026 • 10:00',
    attachments: [{ name: 'bill.pdf', type: '', size: 12288 }],
    warnings: [],
    missing: [],
  });
});

test('with its details closed a message says less, and nothing is made of that', () => {
  openFixture('tuta-thread');
  expect(readings(HOST)[1]).toMatchObject({
    from: [{ name: '', address: 'billing@shop.example' }],
    replyTo: undefined,
    to: [{ name: '', address: 'mail@example.com' }],
    subject: 'Re: Rechnung',
    attachments: undefined,
    warnings: ['phishing'],
  });
});

test('bodies are read from their shadow roots, which are watched too', () => {
  openFixture('tuta-thread');
  const [first, second, ...others] = messagesOf(HOST);
  expect(others).toEqual([]);
  expect(first?.text).toContain('Danke. Zum Konto');
  expect(first?.links.map(({ href }) => href)).toEqual(['/konto?id=1']);
  expect(second?.text).toMatch(/First line\s+Second hier/);
  const opened = openIn(document, HOST);
  expect('adapter' in opened && opened.adapter.inner?.(document)).toHaveLength(2);
});

const idsOf = (): string[] => {
  const read = readDocument(document, HOST);
  return 'messages' in read ? read.messages.map(({ id }) => id) : [];
};

test('messages of one conversation have ids of their own, the same after it is drawn anew', () => {
  openFixture('tuta-thread', 'mail/folder/one');
  const before = idsOf();
  expect(new Set(before).size).toBe(2);
  openFixture('tuta-thread', 'mail/folder/one');
  expect(idsOf()).toEqual(before);
  document.querySelector('.mail-viewer')?.remove();
  expect(idsOf()).toEqual(before.slice(1));
});

test('nothing that stands in the body changes what the header says', () => {
  openFixture('tuta-hostile');
  expect(readings(HOST)).toMatchObject([
    {
      from: [{ name: 'Bank <service@bank.example>', address: 'orders@shop.example' }],
      subject: 'Invoice',
      date: 'Sat, Nov 21, 2026 • 10:00',
      attachments: undefined,
      warnings: [],
    },
  ]);
  expect(messagesOf(HOST)[0]?.text).toContain('Account closed');
});

test('a header that has moved is said to be missing', () => {
  openFixture('tuta-thread');
  document.querySelectorAll('h4').forEach((one) => one.removeAttribute('data-testid'));
  document.querySelectorAll('.items-start').forEach((one) => one.removeAttribute('class'));
  document.querySelector('.expander-panel')?.remove();
  expect(readDocument(document, HOST)).toEqual({ unreadable: 'page_changed' });
  document.querySelectorAll('[aria-pressed] > div').forEach((one) => (one.className = 'items-start'));
  expect(readings(HOST)[0]?.missing).toEqual(['subject']);
});

test('the banner stands before the body', () => {
  openFixture('tuta-thread');
  expect(bannersBefore(HOST)).toEqual([...document.querySelectorAll('#mail-body')]);
});

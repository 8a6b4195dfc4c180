// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { openIn, readDocument } from '../registry';
import { openFixture, readings } from '../testPage';
import gmail from './gmail';

const HOST = 'mail.google.com';

test('each expanded message is read by itself; collapsed ones and an earlier, hidden view are not', () => {
  openFixture('gmail-thread');
  expect(readings(HOST).map((one) => one.from)).toEqual([
    [{ name: 'Shop', address: 'orders@shop.example' }],
    [{ name: 'Billing Team', address: 'billing@shop.example' }],
  ]);
});

test('the last expanded message is in focus, by the id without its #', () => {
  openFixture('gmail-thread');
  expect(readDocument(document, HOST)).toMatchObject({ webmail: 'gmail', focused: 'msg-a:r-17' });
});

test('emoji in the subject are pictures, read by their alt', () => {
  openFixture('gmail-thread');
  expect(readings(HOST)[0]?.subject).toBe('Your order 📦 is here');
});

test('links stay as written, not resolved against the webmail', () => {
  openFixture('gmail-thread');
  expect(readings(HOST)[0]?.html).toContain('href="/track?id=1"');
  expect(readings(HOST)[1]?.html).toContain('href="pay.php"');
});

test('recipients, date and attachments are read without the words of the page', () => {
  openFixture('gmail-thread');
  expect(readings(HOST)[1]).toMatchObject({
    to: [{ name: 'mich', address: 'reader@mail.example' }],
    date: '21. November 2026 um 10:00',
    attachments: [{ name: 'bill.pdf', type: 'application/pdf' }],
    clipped: false,
    imagesBlocked: false,
  });
});

test('Reply-To is not visible on the page, which is not the same as absent', () => {
  openFixture('gmail-thread');
  expect(readings(HOST)[0]?.replyTo).toBeUndefined();
});

test('nothing that stands in the body changes what the header says', () => {
  openFixture('gmail-hostile');
  const [reading, ...others] = readings(HOST);
  expect(others).toEqual([]);
  expect(reading).toMatchObject({
    from: [{ name: 'Shop', address: 'orders@shop.example' }],
    to: [{ name: 'mich', address: 'reader@mail.example' }],
    subject: 'Invoice',
    date: '21. November 2026 um 10:00',
    attachments: [],
  });
  expect(readDocument(document, HOST)).toMatchObject({ focused: 'msg-f:1700000000000000018' });
});

test('a header that is gone is not replaced by the look-alike in the body', () => {
  openFixture('gmail-hostile');
  for (const own of document.querySelectorAll('.gE')) if (!own.closest('.a3s')) own.remove();
  expect(readDocument(document, HOST)).toEqual({ unreadable: 'page_changed' });
});

test('names in the body that replace properties of the document break nothing', () => {
  openFixture('gmail-hostile');
  for (const name of ['querySelector', 'querySelectorAll', 'body', 'activeElement', 'getElementById']) {
    Object.defineProperty(document, name, { value: document.images[0], configurable: true });
  }
  try {
    expect(readings(HOST)[0]?.from[0]?.address).toBe('orders@shop.example');
  } finally {
    for (const name of ['querySelector', 'querySelectorAll', 'body', 'activeElement', 'getElementById']) {
      Reflect.deleteProperty(document, name);
    }
  }
});

test('a list of messages is no message', () => {
  openFixture('gmail-list');
  expect(readDocument(document, HOST)).toEqual({ unreadable: 'no_message_open' });
});

test('an open message whose body is not where it was is a changed page', () => {
  openFixture('gmail-changed');
  expect(readDocument(document, HOST)).toEqual({ unreadable: 'page_changed' });
});

test('a message with an empty body is a message', () => {
  openFixture('gmail-thread');
  for (const body of document.querySelectorAll('.a3s')) body.replaceChildren();
  expect(readings(HOST)).toHaveLength(2);
});

const firstRequest = () => {
  const opened = openIn(document, HOST);
  return 'unreadable' in opened
    ? undefined
    : opened.messages.map((one) => gmail.rawSource?.(one)?.url ?? null);
};

test('the raw source is asked of the account that the path names', () => {
  openFixture('gmail-thread');
  history.replaceState(null, '', '/mail/u/1/#inbox/token');
  expect(firstRequest()?.[0]).toBe('/mail/u/1/?view=att&th=17979cfe362a0010&attid=0&disp=comp&safe=1&zw');
  history.replaceState(null, '', '/mail/b/AbC/u/0/#inbox/token');
  expect(firstRequest()?.[0]).toMatch(/^\/mail\/b\/AbC\/u\/0\/\?view=att/);
});

test('the decimal id is the hexadecimal one where that is missing; a message just sent has neither', () => {
  openFixture('gmail-thread');
  document.querySelectorAll('.adn').forEach((one) => one.removeAttribute('data-legacy-message-id'));
  expect(firstRequest()).toEqual([expect.stringContaining(`th=${1700000000000000016n.toString(16)}&`), null]);
});

test('the banner stands before the body, outside it', () => {
  openFixture('gmail-thread');
  const opened = openIn(document, HOST);
  if ('unreadable' in opened) throw new Error(opened.unreadable);
  for (const message of opened.messages) {
    const place = gmail.bannerPlace(message);
    expect(place?.before).toBe(message.body.parentElement);
    expect(place?.parent.closest('.a3s, .ii')).toBeNull();
  }
});

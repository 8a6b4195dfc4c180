// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { openIn, readDocument } from '../registry';
import { openFixture, readings } from '../testPage';
import roundcube from './roundcube';

const HOST = '127.0.0.1:8080';
const SEARCH = '?_task=mail&_uid=7&_mbox=INBOX&_action=show';
const opened = () => {
  const found = openIn(document, HOST);
  if ('unreadable' in found || !found.messages[0]) throw new Error('nothing open');
  return found.messages[0];
};

describe.each(['elastic', 'larry', 'classic'])('skin %s', (skin) => {
  test('the full page is read: header, attachments and HTML body', () => {
    openFixture(`roundcube-${skin}-show`, SEARCH);
    expect(readings(HOST)).toEqual([
      expect.objectContaining({
        webmail: 'roundcube',
        from: [{ name: 'Billing Team', address: 'billing@shop.example' }],
        replyTo: [{ name: 'Other', address: 'other@reply.example' }],
        to: [
          { name: '', address: 'reader@mail.example' },
          { name: 'Second Person', address: 'second@mail.example' },
        ],
        subject: 'Your order',
        date: 'Sa 10:00',
        text: undefined,
        attachments: [{ name: 'bill.pdf', type: 'application/pdf', size: 12 * 1024 }],
        imagesBlocked: skin === 'elastic',
      }),
    ]);
  });

  test('links of the body stay as written', () => {
    openFixture(`roundcube-${skin}-show`, SEARCH);
    expect(readings(HOST)[0]?.html).toContain('href="pay/now"');
  });

  test('the preview is read: entries of From that are plain text, and a plain body in its lines', () => {
    openFixture(`roundcube-${skin}-preview`, SEARCH);
    expect(readings(HOST)[0]).toMatchObject({
      from: [
        { name: 'Account Team', address: '' },
        { name: '_', address: 'ab@shop.example' },
        { name: 'Odd Host', address: 'root@localhost' },
      ],
      subject: 'Your order',
      html: '',
      text: 'Line one\nLine two https://pay.example/x?a=1&b=2 end\n\n> quoted\n> more\nlast\n',
    });
  });

  test('no row for Reply-To says nothing about Reply-To', () => {
    openFixture(`roundcube-${skin}-preview`, SEARCH);
    expect(readings(HOST)[0]?.replyTo).toBeUndefined();
  });

  test('the banner goes right above the body, outside it', () => {
    openFixture(`roundcube-${skin}-show`, SEARCH);
    const place = roundcube.bannerPlace(opened());
    expect(place?.parent.id).toBe('message-objects');
    expect(place?.before).toBe(place?.parent.firstChild);
    document.getElementById('message-objects')?.remove();
    expect(roundcube.bannerPlace(opened())).toMatchObject({ before: document.getElementById('messagebody') });
  });

  test('a header that is gone is not replaced by the look-alike in the body', () => {
    openFixture(`roundcube-${skin}-show`, SEARCH);
    const own = [...document.querySelectorAll('td.header')].filter((one) => !one.closest('#messagebody'));
    own.forEach((one) => one.remove());
    expect(readDocument(document, HOST)).toEqual({ unreadable: 'page_changed' });
  });
});

test('the message is named by mailbox and uid, as the address has them', () => {
  openFixture('roundcube-elastic-show', SEARCH);
  expect(opened().id).toBe('INBOX/7');
});

test('the list of messages is recognised, and no message is open there', () => {
  openFixture('roundcube-list', '?_task=mail&_mbox=INBOX');
  expect(readDocument(document, HOST)).toEqual({ unreadable: 'no_message_open' });
});

test('the rows of the list are told apart by what they open', () => {
  openFixture('roundcube-list', '?_task=mail&_mbox=INBOX');
  const rows = roundcube.rows?.(document) ?? [];
  expect(rows.map(({ id }) => id)).toEqual(['INBOX/7', 'Archive/2026/7']);
  expect(rows.map(({ place }) => place.parent.textContent)).toEqual(['Your order', 'Older']);
  expect(rows[0]?.place).toEqual({
    parent: document.querySelector('#messagelist a'),
    before: document.querySelector('#messagelist a')?.firstChild,
  });
});

test("what Roundcube says of an attached picture below the text is not the sender's", () => {
  openFixture('roundcube-elastic-show', SEARCH);
  const picture = document.createElement('p');
  picture.className = 'image-attachment';
  picture.textContent = 'logo.png ~6 KB Show Download';
  document.getElementById('messagebody')?.append(picture);
  const html = readings(HOST)[0]?.html;
  expect(html).toContain('href="pay/now"');
  expect(html).not.toContain('logo.png');
});

test('the view for paper is read too, and says nothing of attachments', () => {
  openFixture('roundcube-elastic-show', SEARCH.replace('=show', '=print'));
  expect(readings(HOST)[0]).toMatchObject({ attachments: undefined, subject: 'Your order', missing: [] });
});

test('the signed-in address is the one of the set-up, not one that a sender put into it', () => {
  openFixture('roundcube-elastic-show', SEARCH);
  expect(readings(HOST)[0]?.account).toBeUndefined();
  document
    .querySelector('script')
    ?.replaceChildren(
      String.raw`rcmail.set_env({"sender":"\"username\":\"a@evil.example\"","username":"reader@mail.example"})`,
    );
  expect(readings(HOST)[0]?.account).toBe('reader@mail.example');
});

test('a header that is gone is said to be missing', () => {
  openFixture('roundcube-elastic-show', SEARCH);
  document.querySelector('#message-header h2')?.remove();
  expect(readings(HOST)[0]?.missing).toEqual(['subject']);
});

test('the exact source needs the token of the session; without one the plain view is asked', () => {
  openFixture('roundcube-elastic-show', SEARCH);
  const plain = { url: '/?_task=mail&_action=viewsource&_uid=7&_mbox=INBOX' };
  expect(roundcube.rawSource?.(opened())).toMatchObject({
    url: `${plain.url}&_save=1&_token=Tok3nOfTheSession`,
    fallback: plain,
  });
  document.querySelector('script')?.replaceChildren('rcmail.set_env({})');
  expect(roundcube.rawSource?.(opened())?.url).toContain('_token=Tok3nOfTheSession');
  document.getElementById('attachment-list')?.remove();
  expect(roundcube.rawSource?.(opened())).toMatchObject(plain);
  expect(roundcube.rawSource?.(opened())?.url).not.toContain('_save');
});

test('a script of the sender is not taken for the page of Roundcube', () => {
  document.documentElement.innerHTML =
    '<body><div id="messagebody"><script>rcmail.set_env({"request_token":"forged"})</script></div></body>';
  expect(readDocument(document, HOST)).toEqual({ unreadable: 'page_unknown' });
});

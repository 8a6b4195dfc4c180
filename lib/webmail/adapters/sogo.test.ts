// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest';
import { openIn, readDocument } from '../registry';
import { openFixture, readings } from '../testPage';
import sogo from './sogo';

const HOST = 'sogo.example';
const WINDOW = 'SOGo/so/reader/Mail/UIxMailPopupView#!/Mail/0/INBOX/57';
const opened = () => {
  const found = openIn(document, HOST);
  if ('unreadable' in found || !found.messages[0]) throw new Error('nothing open');
  return found.messages[0];
};
afterEach(() => {
  document.cookie = 'XSRF-TOKEN=; max-age=0; path=/';
});

test('a window of its own: header, HTML body, attachments, and the address of held-back pictures', () => {
  openFixture('sogo-window', WINDOW);
  expect(readings(HOST)).toEqual([
    expect.objectContaining({
      webmail: 'sogo',
      from: [{ name: 'Billing Team', address: 'billing@shop.example' }],
      replyTo: undefined,
      to: [
        { name: '', address: 'reader@mail.example' },
        { name: 'Second Person', address: '' },
      ],
      subject: 'Your order',
      date: 'Sunday, March 01, 2026 10:00 UTC',
      attachments: [{ name: 'bill.pdf', type: '', size: 12 * 1024 }],
      imagesBlocked: true,
      missing: [],
      account: 'reader@mail.example',
    }),
  ]);
  const html = readings(HOST)[0]?.html ?? '';
  expect(html).toContain('href="https://pay.example/now"');
  expect(html).toContain(' src="https://pictures.example/logo.png"');
  expect(html).not.toContain('bill.pdf');
});

test('beside the list: plain text in its lines, no subject, and an address that the server could not read', () => {
  openFixture('sogo-view', 'SOGo/so/reader/Mail/view#!/Mail/0/INBOX/8');
  expect(readings(HOST)[0]).toMatchObject({
    from: [{ name: 'Maria, Example', address: '' }],
    subject: '',
    html: '',
    text: 'Hello Sam,\n\n> quoted\nsee https://minutes.example/1',
    attachments: [],
    imagesBlocked: false,
    missing: [],
    account: 'reader@mail.example',
  });
});

test('what a sender marks like a header, an attachment or the page itself is not taken for it', () => {
  openFixture('sogo-window', WINDOW);
  document.querySelector('.sg-padded')?.remove();
  expect(readDocument(document, HOST)).toEqual({ unreadable: 'page_changed' });
  openFixture('sogo-window', WINDOW);
  document.body.removeAttribute('ng-app');
  document.querySelector('.mailer_htmlcontent')?.setAttribute('ng-app', 'SOGo.MailerUI');
  expect(readDocument(document, HOST)).toEqual({ unreadable: 'page_unknown' });
});

test('a body that SOGo shows nothing of is said to be incomplete', () => {
  openFixture('sogo-window', WINDOW);
  expect(readings(HOST)[0]?.clipped).toBe(false);
  document.querySelector('.mailer_htmlcontent')?.replaceChildren();
  expect(readings(HOST)[0]?.clipped).toBe(true);
});

test('no message is open beside the list alone', () => {
  openFixture('sogo-view', 'SOGo/so/reader/Mail/view#!/Mail/0/INBOX');
  document.querySelector('.sg-reversible')?.remove();
  expect(readDocument(document, HOST)).toEqual({ unreadable: 'no_message_open' });
});

test('a message keeps its id when the address is a step ahead of the page', () => {
  openFixture('sogo-window', WINDOW);
  expect(opened().id).toBe('!/Mail/0/INBOX/57');
  history.replaceState(null, '', `/${WINDOW}8`);
  expect(opened().id).toBe('!/Mail/0/INBOX/57');
  const shown = document.querySelector('.sg-reversible');
  shown?.replaceWith(shown.cloneNode(true));
  expect(opened().id).toBe('!/Mail/0/INBOX/578');
});

test('the banner goes right above the body', () => {
  openFixture('sogo-window', WINDOW);
  expect(sogo.bannerPlace(opened())).toMatchObject({ before: document.querySelector('.msg-body') });
});

test.each([
  ['INBOX', 'folderINBOX'],
  ['INBOX%252Fa%2520b', 'folderINBOX/foldera_SP_b'],
  ['virtual/2026%2Fx_y.z', 'folder_2026/folderx_U_y_D_z'],
])('the source needs the token of the session: %s', (hash, path) => {
  openFixture('sogo-window', `SOGo/so/reader/Mail/UIxMailPopupView#!/Mail/0/${hash}/57`);
  expect(sogo.rawSource?.(opened())).toBeNull();
  document.cookie = 'XSRF-TOKEN=Tok3n; path=/';
  const headers = { 'X-XSRF-TOKEN': 'Tok3n' };
  expect(sogo.rawSource?.(opened())).toMatchObject({
    url: `/SOGo/so/reader/Mail/0/${path}/57`,
    headers,
    fallback: { url: `/SOGo/so/reader/Mail/0/${path}/57/export`, headers, recoded: true },
  });
});

test("the mail's own bytes are asked for; only those of its export are looked at for another encoding", () => {
  openFixture('sogo-window', WINDOW);
  document.cookie = 'XSRF-TOKEN=Tok3n; path=/';
  expect(sogo.rawSource?.(opened())).not.toHaveProperty('recoded');
});

test('a folder whose name has a % in it does not cost the reading', () => {
  openFixture('sogo-window', 'SOGo/so/reader/Mail/UIxMailPopupView#!/Mail/0/100%2525/57');
  document.cookie = 'XSRF-TOKEN=t';
  expect(sogo.rawSource?.(opened())?.url).toContain('/folder');
  openFixture('sogo-window', 'SOGo/so/reader/Mail/UIxMailPopupView#!/Mail/0/100%/57');
  expect(readings(HOST)).toHaveLength(1);
});

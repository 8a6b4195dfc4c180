// @vitest-environment jsdom
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openIn, readDocument, type Opened } from './registry';
import { openFixture } from './testPage';

/** The sender of each mail copies all of the page that it is shown in, and puts names of his own into the copy. */

const HOSTS: Record<string, string> = {
  fastmail: 'app.fastmail.com',
  gmail: 'mail.google.com',
  gmx: '3c.gmx.net',
  icloud: 'p1.icloud-sandbox.com',
  mailRu: 'e.mail.ru',
  naver: 'mail.naver.com',
  nextcloud: 'cloud.example',
  openXchange: 'mail.example',
  outlook: 'outlook.live.com',
  proton: 'mail.proton.me',
  roundcube: 'mail.example',
  sogo: 'mail.example',
  tuta: 'app.tuta.com',
  yahoo: 'mail.yahoo.com',
  yandex: 'mail.yandex.com',
  zimbra: 'mail.example',
  zoho: 'mail.zoho.com',
};
/** The names that the pages' addresses end in. */
const ADDRESS = /@[\w.-]{1,99}/g;
const FOLDER = join(import.meta.dirname, '../../tests/fixtures/webmail');
/** Pages without an open message: nothing on them is a sender's. */
const WITHOUT = /-(?:list|app)$|^(?:gmail|naver|outlook|yahoo)-changed$/;
const FIXTURES = readdirSync(FOLDER).flatMap((name) => (name.endsWith('.html') ? [name.slice(0, -5)] : []));

function hostOf(fixture: string): string {
  return HOSTS[fixture.split('-', 1)[0] ?? ''] ?? '';
}

function opened(host: string): Opened | null {
  const found = openIn(document, host);
  return 'unreadable' in found ? null : found;
}

/** Everything that is read beside the bodies. */
function outside(host: string): unknown {
  const read = readDocument(document, host);
  const adapter = opened(host)?.adapter;
  if ('unreadable' in read || !adapter) return read;
  return {
    ...read,
    // What says that there is more to the body than is seen may be forged: less is taken for granted then.
    messages: read.messages.map(({ reading, ...one }) => ({
      ...one,
      reading: { ...reading, html: '', text: '', clipped: false, imagesBlocked: false },
    })),
    rows: adapter.rows?.(document).length,
  };
}

function banners(host: string): (ChildNode | null | undefined)[] {
  const found = opened(host);
  return found?.messages.map((one) => found.adapter.bannerPlace(one)?.before) ?? [];
}

/** A copy of the page, or of a part, under another name. */
function forged(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const one of [copy, ...copy.querySelectorAll('*')]) {
    for (const { name, value } of one.attributes)
      if (value.includes('@')) one.setAttribute(name, value.replace(ADDRESS, '@forged.example'));
    for (const node of one.childNodes)
      if (node.nodeType === 3 && node.nodeValue?.trim())
        node.nodeValue = `Forged ${node.nodeValue.replace(ADDRESS, '@forged.example')}`;
  }
  return copy.outerHTML.replace(/^<(?:html|body)/, '<div').replace(/<\/(?:html|body)>$/, '</div>');
}

/** Before what the mail says and after it, one in another, in a form whose fields take the place of its properties. */
function put(body: Element, copy: string): void {
  body.insertAdjacentHTML('afterbegin', copy);
  body.insertAdjacentHTML(
    'beforeend',
    `<form id="body"><input name="closest"><table><tr><td>${copy}</td></tr></table></form>`,
  );
}

/** Where a webmail puts the mail into an element that has more of its own in it. */
const WRITTEN: Record<string, string> = { sogo: '.sg-mail-part[ng-bind-html] > *' };

function writtenIn(body: Element, adapter: string): Element {
  return (WRITTEN[adapter] && body.querySelector(WRITTEN[adapter])) || body;
}

/** The pages that a webmail has, as they stand in the files. */
function pagesLike(fixture: string): string {
  const [webmail = ''] = fixture.split('-', 1);
  const pages = FIXTURES.filter((one) => one !== fixture && one.startsWith(webmail))
    .slice(0, 6)
    .map((one) => {
      const html = readFileSync(join(FOLDER, `${one}.html`), 'utf8');
      return forged(new DOMParser().parseFromString(html, 'text/html').body);
    });
  return `<div>${pages.join('')}</div>`;
}

const COPIED: Record<string, (fixture: string) => string> = {
  'the page around it': () => forged(document.body),
  'the other pages of its webmail, such as the list': pagesLike,
};

describe.each(FIXTURES.filter((one) => !WITHOUT.test(one)))('%s', (fixture) => {
  const host = hostOf(fixture);
  test.each(Object.entries(COPIED))('a body with %s in it changes nothing beside it', (_, copyOf) => {
    openFixture(fixture);
    const before = outside(host);
    const places = banners(host);
    const found = opened(host);
    if (!found) throw new Error('no message is open');
    const bodies = found.messages.map(({ body }) => body);
    const copies = bodies.map(() => copyOf(fixture));
    bodies.forEach((body, at) => put(writtenIn(body, found.adapter.id), copies[at] ?? ''));
    expect(outside(host)).toEqual(before);
    expect(banners(host)).toEqual(places);
    expect(opened(host)?.messages.map(({ body }) => body)).toEqual(bodies);
  });
});

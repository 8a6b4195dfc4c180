import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPage } from '../message/page';
import type { Message } from '../message/message';
import type { PageReading } from './adapter';
import { openIn, readDocument } from './registry';

/** For tests: puts a fixture page into the test's document, at an address of its own. */
export function openFixture(name: string, search = ''): void {
  const html = readFileSync(
    join(import.meta.dirname, '../../tests/fixtures/webmail', `${name}.html`),
    'utf8',
  );
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  document.replaceChild(document.adoptNode(parsed.documentElement), document.documentElement);
  history.replaceState(null, '', `/${search}`);
  for (const frame of document.querySelectorAll<HTMLIFrameElement>('iframe[srcdoc]')) fillFrame(frame);
  for (const inner of document.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode]')) {
    inner.parentElement?.attachShadow({ mode: 'open' }).append(inner.content);
    inner.remove();
  }
}

/** jsdom loads no `srcdoc` unless scripts run: what stands in it becomes the frame's document. */
function fillFrame(frame: HTMLIFrameElement): void {
  const inner = frame.contentDocument;
  if (!inner) throw new Error('a frame without a document');
  const parsed = new DOMParser().parseFromString(frame.srcdoc, 'text/html');
  // Where an address is still to load there is no element yet.
  while (inner.firstChild) inner.firstChild.remove();
  inner.append(inner.adoptNode(parsed.documentElement));
}

/** What the registry reads from the present document; fails the test where it reads nothing. */
export function readings(host: string): PageReading[] {
  const read = readDocument(document, host);
  if ('unreadable' in read) throw new Error(read.unreadable);
  return read.messages.map(({ reading }) => reading);
}

/** The same as the messages that are judged. */
export function messagesOf(host: string): Message[] {
  return readings(host).map((one) => readPage(one));
}

/** What each message's banner would stand before; fails the test where it would stand in a body. */
export function bannersBefore(host: string): (ChildNode | null | undefined)[] {
  const opened = openIn(document, host);
  if ('unreadable' in opened) throw new Error(opened.unreadable);
  return opened.messages.map((message) => {
    const place = opened.adapter.bannerPlace(message);
    if (place && (message.body.contains(place.parent) || place.parent.ownerDocument !== document))
      throw new Error('a banner in the body');
    return place?.before;
  });
}

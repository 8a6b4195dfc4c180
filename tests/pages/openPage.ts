import type { PageReading } from '../../lib/webmail/adapter';
import { openIn } from '../../lib/webmail/registry';
import { openFixture } from '../../lib/webmail/testPage';
import { putRendered } from './rendered';
import type { Delivered, Repeated, Setting, WebmailPage } from './webmailPage';

/** Opens a webmail's page once; what comes back shows a message on it, and reads it as its adapter does. */
export function openPage(page: WebmailPage): (message: Delivered, index: number) => PageReading {
  openFixture(page.fixture);
  const opened = openIn(document, page.host);
  if ('unreadable' in opened) throw new Error(`${page.what}: ${opened.unreadable}`);
  const open = opened.messages[page.which ?? 0];
  if (!open) throw new Error(`${page.what}: no such message`);
  const { root, body } = open;
  const into = page.into === undefined ? body : body.querySelector(page.into);
  if (!into) throw new Error(`${page.what}: nothing to put the body into`);
  const showTo = repeat(root, page.to);
  const showReplyTo = repeat(root, page.replyTo);
  const showFiles = repeat(root, page.attachments);
  return (message, index) => {
    for (const setting of page.set) apply(root, setting, message);
    showTo(message.to);
    showReplyTo(message.replyTo);
    showFiles(message.attachments);
    putRendered(into, message, page.rendering, index);
    return open.read();
  };
}

function repeat<T>(root: Element, shown: Repeated<T> | undefined): (items: readonly T[]) => void {
  if (!shown) return () => undefined;
  const [first, ...others] = root.querySelectorAll(shown.each);
  if (!first) throw new Error(`nothing fits ${shown.each}`);
  const place = first.ownerDocument.createComment('');
  first.replaceWith(place);
  for (const one of others) one.remove();
  let present: Element[] = [];
  return (items) => {
    for (const one of present) one.remove();
    present = items.map((item) => {
      const made = first.ownerDocument.importNode(first, true);
      for (const setting of shown.set) apply(made, setting, item);
      return made;
    });
    place.before(...present);
  };
}

function apply<T>(within: Element, [at, what, value]: Setting<T>, of: T): void {
  const element = at === '' ? within : (within.querySelector(at) ?? document.querySelector(at));
  if (!element) throw new Error(`nothing fits ${at}`);
  if (what === 'text') element.textContent = value(of);
  else if (what === 'first') element.firstChild?.replaceWith(value(of));
  else element.setAttribute(what, value(of));
}

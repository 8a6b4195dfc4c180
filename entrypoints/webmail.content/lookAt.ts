import { adapterFor } from '../../lib/webmail/registry';
import type { Look } from '../../lib/webmail/observer';

/** A number for each element, as long as it lives. */
const numbers = new WeakMap<Element, number>();
let known = 0;

function numberOf(element: Element): number {
  const number = numbers.get(element) ?? ++known;
  numbers.set(element, number);
  return number;
}

/**
 * What is open in a page, without reading it: the messages, their bodies and how much is in these. Of those that
 * were not all there when they were read, what is there now.
 * @param incomplete ids of these
 */
export function lookAt({ document, location }: Window, incomplete: ReadonlySet<string>): Look {
  const look: Look = { key: '', bodies: [], inner: [], mark: null, unsettled: false };
  try {
    const adapter = adapterFor(location.host, document);
    if (!adapter) return { ...look, key: 'page_unknown' };
    look.mark = adapter.mark;
    look.inner = adapter.inner?.(document) ?? [];
    const messages = adapter.messages(document);
    look.bodies = messages.map(({ body }) => body);
    look.key = JSON.stringify(
      messages.map((message) => {
        const { id, body } = message;
        const size = body.getElementsByTagName('*').length;
        const isIncomplete = incomplete.has(id);
        look.unsettled ||= isIncomplete;
        const { from, subject, missing } = isIncomplete ? message.read() : {};
        return [id, numberOf(body), size, body.hasChildNodes(), from, subject, missing];
      }),
    );
    if (messages.length === 0 && adapter.traces(document).length > 0) {
      look.key = 'page_changed';
      look.unsettled = true;
    }
  } catch {
    look.key = 'page_changed';
  }
  return look;
}

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
 * @param incomplete ids of these; null when not one message could be read
 * @param isLasting told whether what is open can't be read; what it says is part of what was found
 */
export function lookAt(
  { document, location }: Window,
  incomplete: ReadonlySet<string> | null,
  isLasting: (isUnreadable: boolean) => boolean,
): Look {
  const look: Look = { key: '', bodies: [], inner: [], mark: null, unsettled: false };
  let isUnreadable = true;
  try {
    const adapter = adapterFor(location.host, document);
    if (!adapter) return { ...look, key: 'page_unknown' };
    look.mark = adapter.mark;
    look.inner = adapter.inner?.(document) ?? [];
    const messages = adapter.messages(document);
    look.bodies = messages.map(({ body }) => body);
    isUnreadable = messages.length > 0 ? !adapter.partial : adapter.traces(document).length > 0;
    look.key = JSON.stringify(
      messages.map((message) => {
        const { id, body } = message;
        const size = body.getElementsByTagName('*').length;
        const isIncomplete = !incomplete || incomplete.has(id);
        look.unsettled ||= isIncomplete;
        const { from, subject, missing } = isIncomplete ? message.read() : {};
        if (from?.length !== 0) isUnreadable = false;
        return [id, numberOf(body), size, body.hasChildNodes(), from, subject, missing];
      }),
    );
  } catch {
    isUnreadable = true;
  }
  look.unsettled ||= isUnreadable;
  if (isLasting(isUnreadable)) look.key += 'page_changed';
  return look;
}

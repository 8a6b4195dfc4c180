import { parseMailbox, type PageMailbox } from './parseMailbox';
import type { MailboxFacts, Way } from './facts';
import { firstMatches, isShown, parentOf, textWithAlt } from './safeDom';

/** The elements in a message that the first selector finds, outside the body. */
export function header(root: Element, selectors: readonly string[], inBody: string): Element[] {
  return firstMatches(root, selectors, inBody);
}

/** The selector of a way; '' where it speaks of the element itself. */
export function selectorOf(way: Way): string {
  return way.split('->', 1)[0]?.trim() ?? '';
}

/** What a way takes of an element that it found. */
export function taken(element: Element, way: Way): string {
  const attribute = way.split('->')[1]?.trim();
  return (attribute ? (element.getAttribute(attribute) ?? '') : textWithAlt(element)).trim();
}

/** What each way gives, in order of trust, without the empty. A way without a selector is of the element itself. */
export function texts(element: Element, ways: readonly Way[], inBody: string): string[] {
  return ways.flatMap((way) => {
    const selector = selectorOf(way);
    const found = selector ? header(element, [selector], inBody) : [element];
    return found.map((one) => taken(one, way)).filter(Boolean);
  });
}

/** The same, going up from the message: what stands once a conversation, above its messages. */
export function nearest(root: Element, ways: readonly Way[], inBody: string): string[] {
  for (let at: Element | null = root; at; at = parentOf(at)) {
    const place = at;
    const found = ways.flatMap((way) =>
      header(place, [selectorOf(way)], inBody)
        .filter(isShown)
        .map((one) => taken(one, way)),
    );
    const filled = found.filter(Boolean);
    if (filled.length > 0) return filled;
  }
  return [];
}

/** The mailboxes that the first facts find. */
export function mailboxes(root: Element, facts: readonly MailboxFacts[], inBody: string): PageMailbox[] {
  for (const one of facts) {
    const found = header(root, one.each, inBody).map((element) => mailbox(element, one, inBody));
    const filled = found.filter(({ name, address }) => name !== '' || address !== '');
    if (filled.length > 0) return filled;
  }
  return [];
}

function mailbox(element: Element, { address, name }: MailboxFacts, inBody: string): PageMailbox {
  const shown = parseMailbox(textWithAlt(element));
  const found = texts(element, address ?? [''], inBody)
    .map(parseMailbox)
    .find((one) => one.address);
  const at = found?.address ?? '';
  // A name that looks like an address is still the name, where the address stands elsewhere.
  const called = (name && texts(element, name, inBody)[0]) ?? (found?.name || shown.name || shown.address);
  return { name: called === at ? '' : called, address: at };
}

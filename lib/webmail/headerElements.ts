import type { Evidence } from '../signals/signal';
import type { MailboxFacts, WebmailFacts } from './facts';
import { inBodyOf } from './rootsAround';
import { isShown, parentOf } from './safeDom';
import { squeezed } from './squeezed';
import { header, selectorOf, texts } from './ways';

/** What a webmail's page shows of a piece of the header, by the facts about it, in order of trust. */
export function headerElements(facts: WebmailFacts, root: Element, { field, text }: Evidence): Element[] {
  const inBody = inBodyOf(facts);
  const { guesses = {}, warnings = {} } = facts;
  const all = (selectors: readonly string[]): Element[] =>
    selectors.flatMap((one) => header(root, [one], inBody)).filter(isShown);
  const boxes = (...ways: (readonly MailboxFacts[] | undefined)[]): Element[] =>
    all(ways.flatMap((some) => some ?? []).flatMap(({ each }) => each));
  switch (field) {
    case 'from':
      return boxes(facts.sender, guesses.sender);
    case 'reply-to':
      return boxes(facts.replyTo, guesses.replyTo);
    case 'to':
      return boxes(facts.recipients, guesses.recipients);
    case 'date':
      return all([...(facts.date ?? []), ...(guesses.date ?? [])].map(selectorOf).filter(Boolean));
    case 'subject':
      return around(root, [...facts.subject, ...(guesses.subject ?? [])].map(selectorOf), inBody);
    case 'authentication':
      return all(Object.values(warnings).flat());
    case 'attachment': {
      const { each = [], name = [''] } = facts.attachments ?? {};
      const sought = squeezed(text);
      return all(each).filter((one) =>
        texts(one, name, inBody).some((called) => squeezed(called).includes(sought)),
      );
    }
    default:
      return [];
  }
}

/** What stands once a conversation, above its messages. */
function around(root: Element, selectors: readonly string[], inBody: string): Element[] {
  for (let at: Element | null = root; at; at = parentOf(at)) {
    const place = at;
    const found = selectors.flatMap((one) => header(place, [one], inBody).filter(isShown));
    if (found.length > 0) return found;
  }
  return [];
}

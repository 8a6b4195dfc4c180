import type { WebmailFacts } from './facts';
import { allIn, hostOf, outerPart, parentOf } from './safeDom';
import { header, nearest } from './ways';

/** Fits whatever the sender wrote: the bodies, and an answer that is being written, which quotes him. */
export function inBodyOf({ inBody, body }: WebmailFacts): string {
  return `${inBody ?? body.map(outerPart).join(', ')}, [contenteditable="true"]`;
}

/**
 * The messages of a webmail that marks only their headers and bodies: for each body the nearest element around it
 * with a header in it. A body without a header keeps to itself, so that it can't be taken for its neighbour's.
 * @param isOpen false for what is collapsed, hidden, being written, or in a body
 */
export function rootsAround(
  document: Document,
  facts: WebmailFacts,
  { header: mark, within }: NonNullable<WebmailFacts['around']>,
  isOpen: (parent: Element) => boolean,
): Element[] {
  const inBody = inBodyOf(facts);
  const bodies = facts.body
    .flatMap((one) => allIn(document, one).flatMap((body) => hostOf(body, document) ?? []))
    .filter((body, at, all) => all.indexOf(body) === at && isOpen(parentOf(body) ?? body));
  const isLimit = (root: Element): boolean => within !== undefined && root.matches(within);
  const hasHeader = (root: Element): boolean => header(root, [mark], inBody).length > 0;
  const roots = bodies.map((body) => {
    let root = parentOf(body) ?? body;
    while (!hasHeader(root) && !isLimit(root)) {
      const parent = parentOf(root);
      if (!parent || bodies.some((other) => other !== body && parent.contains(other))) break;
      root = parent;
    }
    return root;
  });
  // With neither a header nor a subject it is no mail: an appointment in the calendar has a body too.
  return roots.filter((root) => hasHeader(root) || nearest(root, facts.subject, inBody).length > 0);
}

import type { Evidence } from '../../lib/signals/signal';
import type { OpenMessage } from '../../lib/webmail/adapter';
import type { WebmailFacts } from '../../lib/webmail/facts';
import { findPlace } from '../../lib/webmail/findPlace';
import type { openIn } from '../../lib/webmail/registry';
import { bodyOf } from '../../lib/webmail/safeDom';
import { bringIntoView } from './bringIntoView';
import { markPlace } from './markPlace';

/** Shows a piece of evidence in the message of this id; true when it is marked and in view. Replaces what was shown before. */
export type ShowPlaceHere = (target: { id: string; evidence: Evidence }) => boolean;

/** What entrypoints/background/readGenerically calls the one message of a page that no adapter knows. */
const GENERIC = 'generic';

/**
 * From a finding to its place in the page of this frame.
 * @param openMessages the adapters, which the content script has
 * @param signal takes away what is shown
 */
export function showPlace(page: Window, signal: AbortSignal, openMessages: typeof openIn): ShowPlaceHere {
  let shown = new AbortController();
  return ({ id, evidence }) => {
    shown.abort();
    if (signal.aborted) return false;
    const now = new AbortController();
    shown = now;
    const found = messageOf(page, id, openMessages);
    const places = found ? findPlace(found.message, evidence, found.facts) : [];
    const place = places.find((one) => bringIntoView(one, page));
    if (!found || !place) return false;
    markPlace(place, page, found.message.body, AbortSignal.any([signal, now.signal]), () => now.abort());
    return true;
  };
}

interface Found {
  message: Pick<OpenMessage, 'root' | 'body'>;
  facts: WebmailFacts | null;
}

function messageOf({ document, location }: Window, id: string, openMessages: typeof openIn): Found | null {
  const opened = openMessages(document, location.host);
  if ('unreadable' in opened) {
    const body = id === GENERIC && opened.unreadable === 'page_unknown' ? bodyOf(document) : null;
    return body && { message: { root: body, body }, facts: null };
  }
  const message = opened.messages.find((one) => one.id === id);
  return message ? { message, facts: opened.adapter.facts ?? null } : null;
}

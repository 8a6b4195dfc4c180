import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { ShowPlace } from '../../components/findings/showPlace';
import type { WebmailFacts } from '../../lib/webmail/facts';
import { findPlace } from '../../lib/webmail/findPlace';
import { PLACE_CSS } from '../shared/placeStyle';
import { bringIntoView } from '../showPlace/bringIntoView';
import { markPlace } from '../showPlace/markPlace';

/** How components/mailFrame shows a message, in the words that a webmail's page is told in. */
const MAIL: WebmailFacts = {
  id: 'mail',
  name: '',
  hosts: [],
  message: ['.mail'],
  body: ['.mail-text'],
  sender: [{ each: ['.mail-from'] }],
  subject: ['.mail-subject'],
  attachments: { each: ['.mail-file'] },
};

/**
 * Shows evidence in the message that a page of ours shows as text.
 * @param around holds the MailFrame, now or later
 */
export function useShowInMail(around: RefObject<HTMLElement | null>): ShowPlace {
  const shown = useRef(new AbortController());
  useEffect(() => () => shown.current.abort(), []);
  return (evidence) => {
    shown.current.abort();
    const now = new AbortController();
    shown.current = now;
    const root = around.current?.querySelector('.mail');
    const body = root?.querySelector('.mail-text');
    if (!root || !body) return Promise.resolve(false);
    giveStyle();
    // Nothing in it can be followed: of a link its words are there.
    const asShown = evidence.field === 'link' ? { ...evidence, field: 'text' as const } : evidence;
    const place = findPlace({ root, body }, asShown, MAIL).find((one) => bringIntoView(one, window));
    if (place) markPlace(place, window, body, now.signal, () => now.abort());
    return Promise.resolve(place !== undefined);
  };
}

let style: CSSStyleSheet | null = null;

function giveStyle(): void {
  if (style) return;
  style = new CSSStyleSheet();
  style.replaceSync(PLACE_CSS);
  document.adoptedStyleSheets.push(style);
}

import type { Assessment } from '../assess/assessment';
import type { Message } from '../message/message';
import { linkKey } from './linkKey';
import { linkView, type LinkView } from './linkView';
import { readable } from './readable';

/** What the reader is told before a link of a message with a warning is followed. */
export interface GuardedLink extends LinkView {
  /** The strongest finding that rests on this link: message key and substitutions. */
  finding: { key: string; params: string[] } | null;
}

/** By `linkKey`. */
export type GuardedLinks = Record<string, GuardedLink>;

/** A mail with more different links than this is a newsletter; those behind are shown as they are written. */
const MOST = 300;
/** UTF-16 units; a longer link is shown as it is written, too. */
const LONGEST = 8192;

/** They open no page: the mail program or the telephone asks first. */
const OPENS_NO_PAGE = /^(?:mailto|tel):/i;

/**
 * What each link and form of a message leads to, made when the message was judged: when the reader clicks, nobody
 * may be there to ask. Null for a message without a warning, whose links are left alone. Pure.
 */
export function leadsTo(
  { links, forms }: Pick<Message, 'links' | 'forms'>,
  { verdict, findings }: Pick<Assessment, 'verdict' | 'findings'>,
): GuardedLinks | null {
  if (verdict !== 'dangerous' && verdict !== 'suspicious') return null;
  const found = new Map<string, GuardedLinks[string]['finding']>();
  for (const { key, params, evidence } of findings) {
    for (const { href } of evidence) {
      const link = href === undefined ? null : linkKey(href);
      if (link !== null && !found.has(link)) found.set(link, { key, params: params.map(readable) });
    }
  }
  const guarded = new Map<string, GuardedLink>();
  for (const href of [...links.map((one) => one.href), ...forms.map((one) => one.action)]) {
    if (guarded.size >= MOST) break;
    const link = href.length > LONGEST ? null : linkKey(href);
    if (link !== null && !OPENS_NO_PAGE.test(link) && !guarded.has(link))
      guarded.set(link, { ...linkView(href), finding: found.get(link) ?? null });
  }
  return Object.fromEntries(guarded);
}

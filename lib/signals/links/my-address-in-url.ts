import type { Anatomy } from '../../links/anatomy';
import { holdsAddress } from '../../links/readersAddress';
import type { Message } from '../../message/message';
import { linkEvidence, type CheckedLink } from '../context';
import { claimsFalsely } from '../hostGuard';
import { isMailServiceLink } from '../mailServiceLink';
import { defineSignal } from '../signal';

/** Links for leaving or setting up a list, by their address or their text. */
const LEAVING =
  /unsub|opt[-_]?out|preferences|prefcent|subscription|subscribe|remove|list-?manage|mailman\/options|manage[-_]?(?:sub|pref|email|notif)|email[-_]?settings|abmeld|abbestell|newsletter|d[eé]sabonn|d[eé]sinscri|darse-?de-?baja|cancelar-?(?:sub|sus|ins)|disiscri|afmeld|uitschrijv|avregistr|wypis|配信停止|退订|退訂|отпис|수신\s*거부|구독\s*취소|إلغاء\s*الاشتراك/i;

/**
 * The reader's own address in a link, ready filled in for a false log-in; `fragment` when it stands behind
 * the #, which no server is sent and no counter of clicks needs: only the page that opens reads it.
 * False positives: unsubscribe links and tokens of bulk senders. Guards: words of unsubscribing; the sender's
 * and the claimed provider's own hosts; gateways and mail services whose links don't say where they lead;
 * unless the address stands in the fragment, letters and plain text that push for nothing, authenticated bulk mail, and a one-time token in authenticated mail of
 * somebody who speaks for nobody else.
 */
export default defineSignal({
  id: 'my-address-in-url',
  family: 'links',
  grade: 'B',
  check(context) {
    const { links, message, sender, official, claim, bulk, lures } = context;
    const addresses = (message.to ?? [])
      .map(({ address }) => address.toLowerCase())
      .filter((address) => address.includes('@'));
    if (addresses.length === 0 || addresses.length > 3) return null;
    let silenced: string | null = null;
    for (const found of links) {
      const { link, target } = found;
      const address = addresses.find((one) => holdsAddress(target.rest, one));
      if (!address) continue;
      const fragment = holdsAddress(fragmentOf(found), address);
      if (LEAVING.test(fragment ? link.text : target.rest + link.text)) silenced = 'unsubscribe';
      else if (target.owner === sender?.domain || official.has(target.owner)) silenced = 'own_domain';
      else if (isMailServiceLink(found)) silenced = 'mail_service';
      else if (!fragment && claim === null && sender?.authentication === 'pass' && hasToken(target, address))
        silenced = 'authenticated';
      else if (bulk && sender?.authentication === 'pass' && !fragment) silenced = 'bulk';
      else if (!fragment && lures.length === 0 && !claimsFalsely(context) && isLetter(message))
        silenced = 'no_lure';
      else
        return {
          evidence: [linkEvidence(link)],
          params: [address, target.host],
          ...(fragment ? { variant: 'fragment' } : {}),
        };
    }
    return silenced ? { silenced } : null;
  },
});

/** UTF-16 units of text from which on a message is read for what it says. */
const A_LETTER = 2500;

/** Newsletters and plain text, whose links people see as they are: what is filled in there hides nothing. */
function isLetter({ text, layout }: Message): boolean {
  return layout === undefined || text.length > A_LETTER;
}

/** A one-time token beside the address, as links have that log in or confirm: verify?token=...&email=... */
function hasToken({ url }: Anatomy, address: string): boolean {
  return [...new URL(url).searchParams.values()].some(
    (value) => /^[\w.~-]{16,}$/.test(value) && !holdsAddress(value, address),
  );
}

function fragmentOf({ target }: CheckedLink): string {
  return target.parts.find(({ kind }) => kind === 'fragment')?.text ?? '';
}

import { linkEvidence, type CheckedLink } from '../context';
import { claimsFalsely, asksFor } from '../hostGuard';
import { isMailServiceLink } from '../mailServiceLink';
import { defineSignal } from '../signal';

/** Links, and different texts of them, that all lead to one address. */
const MANY = 4;
const TEXTS = 3;

/** What stands in menus and feet of real mail, and has a page of its own there. */
const FOOT =
  /privacy|terms|\blegal\b|imprint|contact|help|support|settings|preferences|\bfaq\b|about us|my account|log ?in|sign in|datenschutz|impressum|agb\b|kontakt|hilfe|einstellungen|privacidad|términos|ayuda|contacto|privacidade|termos|ajuda|contato|confidentialit|mentions légales|aide\b|contactez|privacybeleid|voorwaarden|hulp|contatt[io]|assistenza|termini|politika|regulamin|pomoc/i;

/**
 * Everything that can be followed leads to the very same address, menus and the foot, too: a picture of a real message
 * with one link over all of it.
 * False positives: a logo, a button and a line with one target. Guards: several different texts, one of them of a kind that has
 * a page of its own; counted only beside a claim that does not hold or wording that asks; trackers; the sender's own
 * confirmed mail.
 */
export default defineSignal({
  id: 'same-target',
  family: 'links',
  grade: 'C',
  check(context) {
    const { links, sender, providerItself } = context;
    const [first] = links;
    if (links.length < MANY || !first) return null;
    const where = addressOf(first);
    if (links.some((link) => addressOf(link) !== where)) return null;
    const texts = new Set(links.map(({ link }) => link.text.trim().toLowerCase()));
    const foot = links.find(({ link }) => FOOT.test(link.text.slice(0, 80)));
    if (texts.size < TEXTS || !foot) return null;
    if (sender?.trusted) return { silenced: 'trusted_sender' };
    if (providerItself) return { silenced: 'provider_itself' };
    if (isMailServiceLink(first)) return { silenced: 'mail_service' };
    if (sender?.authentication === 'pass' && !claimsFalsely(context)) return { silenced: 'authenticated' };
    if (!claimsFalsely(context) && !asksFor(context)) return { silenced: 'no_lure' };
    return { evidence: [linkEvidence(foot.link)], params: [String(links.length), first.target.host] };
  },
});

/** Host and path; a query may count which of them was followed. */
function addressOf({ target }: CheckedLink): string {
  return target.host + (target.rest.split(/[?#]/, 1)[0] ?? '');
}

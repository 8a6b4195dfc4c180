import { isService } from '../domains/services';
import { domainOf } from '../message/mailbox';
import { wordsOf } from '../message/words';
import { aliasesIn } from '../providers/aliases';
import { roleWords } from '../providers/claim/vocabulary';
import { ownDomains } from '../providers/directory';
import { isPresented } from '../providers/findClaim';
import { isOwnSite, luresOf, type Context } from './context';
import { isOtherName } from './isOtherName';

/**
 * What excuses a message that names a provider and is not the provider's: whom the user trusts, a real reply, mail that was
 * passed on under an alias, a service that sends bills for others, a mailbox that the provider keeps for itself among those
 * of its customers, a branch that has a name and a domain of its own, a message of the reader's own organisation that only names it, confirmed mail to many readers that only
 * shows the name, one that leads nowhere but to the provider, and mail that speaks of an account there ("connect
 * your GitHub account") without pushing. Null when nothing does.
 */
export function claimGuard(context: Context): string | null {
  const { claim, sender, message, bulk, lures } = context;
  if (sender?.trusted) return 'trusted_sender';
  if (message.reply && lures.length === 0 && isMarkedReply(message.subject)) return 'reply';
  if (sender && isService('billing', sender.host)) return 'bills_for_others';
  if (sender && isService('mailForwarding', sender.host)) return 'forwarded_by_alias';
  if (sender && isService('surveyMailers', sender.host) && asksNothing(context)) return 'asks_for_others';
  if (isProvidersMailbox(context)) return 'own_mailbox';
  if (isInternal(context)) return 'internal';
  if (isOtherName(context)) return 'own_name';
  if (claim && !claim.by.includes('name') && isBranch(context)) return 'own_name';
  const named = claim?.by.some((by) => by === 'name' || by === 'sender-domain') ?? false;
  if (!named && isColleague(context)) return 'own_organisation';
  if (bulk && !named && sender?.authentication === 'pass') return 'bulk';
  const pushes = luresOf(
    context,
    'credential',
    'account-suspended',
    'payment',
    'mailbox',
    'seed-phrase',
    'callback',
  );
  if (pushes.length === 0 && leadsOnlyHome(context)) return 'leads_home';
  const presented = claim !== null && (isPresented(claim) || message.origin === 'pasted');
  return presented || pushes.length > 0 ? null : 'mention';
}

/** A colon in a subject's first word, as every mail program puts it (Re:, AW:, 回复：). Anybody can name an earlier message. */
function isMarkedReply(subject: string): boolean {
  return /^\W{0,4}[^\s:：]{1,10}\s?[:：]/u.test(subject.trim());
}

/** Mailboxes that a mail service gives to no customer (RFC 2142, and those that no mail is read in). */
const RESERVED = /^(?:no-?reply|donotreply|support|security|abuse|postmaster|billing|info|help|team|hello)$/;

/** support@fastmail.com: one of the provider's own among its customers' mailboxes, or an address that it is known by. */
function isProvidersMailbox({ sender, provider, senderIsProvider, links, ownSites }: Context): boolean {
  if (!sender || !provider || senderIsProvider || sender.authentication === 'fail') return false;
  // Anybody can write that address where nobody confirms it: then a link must lead home, too.
  const confirmed = sender.authentication === 'pass' || links.some((link) => isOwnSite(ownSites, link));
  if (!confirmed) return false;
  const own = ownDomains(provider).find(({ domain }) => domain === sender.domain);
  if (!own) return false;
  const address = sender.mailbox.address.toLowerCase();
  if (provider.sender_addresses.some((known) => known.address === address)) return true;
  const main = own.roles.includes('customer_mailboxes') && sender.host === own.domain;
  return main && RESERVED.test(address.slice(0, address.lastIndexOf('@')));
}

/** Hosts of networks of their own (RFC 6762, RFC 8375): no mail from outside is from there. */
function isInternal({ sender }: Context): boolean {
  return /(?:^|\.)(?:local|lan|internal|localdomain|localhost|home\.arpa)$/.test(sender?.host ?? '');
}

/** Letters of a word that is not in a host by chance. */
const SHORTEST_OWN = 4;

/**
 * "Sparkasse Musterstadt" from sparkasse-musterstadt.example, "Allianz Agentur Beispiel" from agentur-beispiel.example: a
 * branch or dealer that signs with the family's name has a word of its own in its name, and the same in its domain.
 */
function isBranch({ sender }: Context): boolean {
  if (!sender || sender.freeMail || sender.authentication === 'fail') return false;
  const host = sender.host.replaceAll('-', '');
  const words = wordsOf(sender.mailbox.name);
  const own = words.filter((word) => word.length >= SHORTEST_OWN && !roleWords.has(word));
  const taken = new Set(aliasesIn(words).flatMap((hit) => words.slice(hit.word, hit.word + hit.words)));
  // ö is o to wordsOf, and oe in most hosts.
  const forms = [host, host.replace(/([aou])e/g, '$1')];
  return own.some((word) => !taken.has(word) && forms.some((form) => form.includes(word)));
}

/** Sent from the domain of the reader's own organisation, and not contradicted. */
function isColleague({ sender, reader }: Context): boolean {
  if (!sender || sender.domain === '' || sender.freeMail || sender.authentication === 'fail') return false;
  return reader.domains.includes(sender.domain) || reader.domains.includes(domainOf(sender.mailbox.address));
}

/** Every link leads to the provider, and nothing else asks for an answer. */
function leadsOnlyHome({ links, ownSites, message }: Context): boolean {
  if (links.length === 0 || message.forms.length > 0 || (message.attachments?.length ?? 0) > 0) return false;
  return links.every((link) => isOwnSite(ownSites, link));
}

import { isService } from '../domains/services';
import { domainOf } from '../message/mailbox';
import { hasOwnWord } from '../providers/claim/ownWord';
import { ownDomains } from '../providers/directory';
import { isPresented } from '../providers/findClaim';
import { isThread } from './isThread';
import { phoneNumbers } from './phoneNumbers';
import { isOwnSite, luresOf, type Context } from './context';
import { isOtherName } from './isOtherName';

/**
 * What excuses a message that names a provider and is not the provider's: whom the user trusts, a real reply, mail that was
 * passed on under an alias, a service that sends bills for others or asks for opinions, another name of the provider's, a
 * mailbox that the provider keeps for itself among those of its customers, a branch that has a name and a domain of its own, a message of the reader's own organisation that only names it, confirmed mail to many readers that only
 * shows the name, one that leads nowhere but to the provider, and mail that speaks of an account there ("connect
 * your GitHub account") without pushing. Null when nothing does.
 */
export function claimGuard(context: Context): string | null {
  const { claim, sender, message, bulk, lures } = context;
  if (sender?.trusted) return 'trusted_sender';
  const forged = sender?.authentication === 'fail';
  if (sender && !forged && isService('billing', sender.host)) return 'bills_for_others';
  if (!forged && isPassedOn(context)) return 'forwarded_by_alias';
  if (isProvidersMailbox(context)) return 'own_mailbox';
  if (isOtherName(context)) return 'own_name';
  const named = claim?.by.some((by) => by === 'name' || by === 'sender-domain') ?? false;
  if (!named && lures.length === 0 && isThread(message)) return 'reply';
  if (!named && isInternal(context)) return 'internal';
  if (!named && isOfOwnHouse(context)) return 'own_organisation';
  const quiet = luresOf(context, ...PUSHES).length === 0;
  const asks = quiet || luresOf(context, ...PUSHES_OF_NO_SURVEY).length === 0;
  if (asks && sender && !forged && isService('surveyMailers', sender.host)) return 'writes_for_others';
  if (quiet && claim && !claim.by.includes('name') && isBranch(context)) return 'own_name';
  if (quiet && bulk && !named && sender?.authentication === 'pass') return 'bulk';
  if ((quiet || gainsNothing(context)) && leadsOnlyHome(context)) return 'leads_home';
  const presented = claim !== null && (isPresented(claim) || message.origin === 'pasted');
  return presented || !quiet ? null : 'mention';
}

/** What a survey that is sent for others may not want, either; it may give something for the answers. */
const PUSHES_OF_NO_SURVEY = [
  'credential',
  'account-suspended',
  'payment',
  'mailbox',
  'seed-phrase',
  'callback',
  'refund',
  'parcel-fee',
  'code-ask',
  'key-rotation',
  'tax-fine',
  'subscription-expired',
  'investment',
  'breach-notice',
] as const;
/** What mail in another's name wants: then it does not only mention that one. */
const PUSHES = [...PUSHES_OF_NO_SURVEY, 'prize', 'survey-gift'] as const;

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

/**
 * Passed on under an alias, and the provider's domain stands in what the alias says of the sender: in the address
 * (info_at_netflix_com_x@privaterelay.appleid.com, news=netflix.com@anonaddy.me) or the name ("news@netflix.com [via
 * Relay]"). Strangers' mail goes through aliases, too.
 */
function isPassedOn({ sender, official }: Context): boolean {
  if (!sender || !isService('mailForwarding', sender.host)) return false;
  const { address, name } = sender.mailbox;
  const local = ` ${address
    .slice(0, address.lastIndexOf('@'))
    .toLowerCase()
    .replaceAll(/[_=.+-]/g, ' ')} `;
  const shown = name.toLowerCase();
  return [...official].some(
    (domain) => local.includes(` ${domain.replaceAll(/[.-]/g, ' ')} `) || shown.includes(`@${domain}`),
  );
}

/** Hosts of networks of their own (RFC 6762, RFC 8375): no mail from outside is from there. */
function isInternal({ sender }: Context): boolean {
  return /(?:^|\.)(?:local|lan|internal|localdomain|localhost|home\.arpa)$/.test(sender?.host ?? '');
}

/**
 * "Sparkasse Musterstadt" from sparkasse-musterstadt.example, "Allianz Agentur Beispiel" from agentur-beispiel.example: a
 * branch or dealer that signs with the family's name has a word of its own in its name, and the same in its domain.
 */
function isBranch({ sender }: Context): boolean {
  if (!sender || sender.freeMail || sender.authentication === 'fail') return false;
  return hasOwnWord(sender.mailbox.name, sender.host);
}

/**
 * Sent from the domain of the reader's own organisation: confirmed, or where nothing is at hand that could confirm it, as
 * on a page and inside a house.
 */
function isOfOwnHouse({ sender, reader, authentication }: Context): boolean {
  if (!sender || sender.domain === '' || sender.freeMail || sender.authentication === 'fail') return false;
  if (sender.authentication !== 'pass' && authentication?.methods.length) return false;
  return reader.domains.includes(sender.domain) || reader.domains.includes(domainOf(sender.mailbox.address));
}

/** Whatever it pushes to is done at the provider: no number to call, no answer or code that it wants, no free mailbox. */
function gainsNothing(context: Context): boolean {
  const { sender, message } = context;
  if (!sender || sender.domain === '' || sender.freeMail || sender.authentication === 'fail') return false;
  if (luresOf(context, 'callback', 'reply-ask', 'code-ask', 'advance-fee').length > 0) return false;
  return phoneNumbers(message.text).length === 0;
}

/** Every link leads to the provider, and nothing else asks for an answer: no form, no file, no number beside a bill. */
function leadsOnlyHome(context: Context): boolean {
  const { links, ownSites, message } = context;
  if (links.length === 0 || message.forms.length > 0 || (message.attachments?.length ?? 0) > 0) return false;
  const calls = luresOf(context, 'callback', 'billing').length > 0;
  return (
    links.every((link) => isOwnSite(ownSites, link)) && !(calls && phoneNumbers(message.text).length > 0)
  );
}

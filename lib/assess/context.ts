import { toAscii } from '../domains/punycode';
import { registrableDomain } from '../domains/registrableDomain';
import { isService } from '../domains/services';
import { matchIncident } from '../incidents/matchIncident';
import { isWeb } from '../links/anatomy';
import { unwrap } from '../links/unwrap';
import { findLures } from '../lures/findLures';
import type { Tactic } from '../lures/lure';
import { domainOf, senderMailbox } from '../message/mailbox';
import type { Link, Message } from '../message/message';
import { ownLength } from '../message/ownLength';
import { senderAuthentication } from '../message/senderAuthentication';
import { ownDomains, ownerOf } from '../providers/directory';
import type { ProviderDomain } from '../providers/provider';
import { readOwnText } from '../providers/claim/byText';
import { claimedProvider, findClaim } from '../providers/findClaim';
import { organisationIn } from '../providers/organisation/organisationIn';
import {
  isOwnSite,
  type CheckedLink,
  type Context,
  type IncidentInMessage,
  type Sender,
  type UserTrust,
} from '../signals/context';
import { isKnownSite } from '../signals/knownSite';
import { isMailServiceLink } from '../signals/mailServiceLink';
import { phoneNumbers } from '../signals/phoneNumbers';
import { isSenderUnseen } from '../signals/unseenSender';
import { isNoticesOwn, textStartOf } from './notice';
import { readerOf } from './reader';

/** Links that are looked at: what misleads stands among the first. */
const MOST_LINKS = 400;

/** Wording that is no lure by itself. */
const WEAK: ReadonlySet<Tactic> = new Set<Tactic>(['strangers-words', 'write-me', 'proposal']);

/** Gathers once all that signals look at. Pure; never throws. */
export function contextOf(message: Message, user: UserTrust): Context {
  const sender = senderOf(message, user);
  const reader = readerOf(message, user);
  const checked = message.links
    .slice(0, MOST_LINKS)
    .map(checkedLink)
    .filter(({ target }) => isWeb(target));
  const textStart = textStartOf(message.text, checked, reader);
  const links = checked.filter((link) => !isNoticesOwn(link, textStart));
  // Blanks keep the places of all that comes after.
  const own = ' '.repeat(textStart) + message.text.slice(textStart, ownLength(message.subject, message.text));
  const words = readOwnText(own);
  // Wording is looked for in what people read: the start, of whose words names are made, too.
  const { text } = words.plain;
  const wording = findLures(message.subject, words.plain);
  const lures = wording.filter(({ tactic }) => !WEAK.has(tactic));
  const tactics = lures.map(({ tactic }) => tactic);
  const claim = findClaim(message, words, links, tactics, sender?.authentication === 'pass');
  const provider = claimedProvider(claim);
  const family = provider ? ownDomains(provider) : [];
  const official = domainsOf(family.filter(({ identity_proof }) => identity_proof !== false));
  const ownSites = domainsOf(family.filter(({ roles }) => !roles.includes('user_content')));
  const list = message.list;
  const writes = domainsOf(family.filter(isOnlyItsToWriteFrom));
  const senderIsProvider = sender !== null && !sender.tenant && writes.has(sender.domain);
  const asksBesides =
    message.forms.length > 0 ||
    (message.attachments?.length ?? 0) > 0 ||
    lures.some(({ tactic }) => tactic === 'callback') ||
    phoneNumbers(text).length > 0;
  return {
    message,
    user,
    sender,
    reader,
    claim,
    provider,
    organisation: claim ? null : organisationIn(message, words),
    official,
    ownSites,
    senderIsProvider,
    providerItself:
      (senderIsProvider &&
        (sender?.authentication === 'pass' ||
          (sender?.authentication === 'unknown' && leadsHome(links, ownSites)))) ||
      (isSenderUnseen({ message, sender }) && links.length > 0 && leadsHome(links, ownSites) && !asksBesides),
    links,
    linkOwners: firstOfEachOwner(links),
    textStart,
    lures,
    weakWording: wording.filter(({ tactic }) => WEAK.has(tactic)),
    strangersWords: wording.some(({ tactic }) => tactic === 'strangers-words'),
    authentication: message.authentication,
    bulk: Boolean(list?.id || list?.unsubscribe),
    asks: links.length > 0 || asksBesides,
    incident: incidentOf(message, text, sender, provider?.id ?? null),
  };
}

function domainsOf(domains: readonly ProviderDomain[]): Set<string> {
  return new Set(domains.map(({ domain }) => domain));
}

/** A list of thousands is the same one from check to check, and made ready once. */
const ready = new WeakMap<readonly string[], ReadonlySet<string>>();

function inALabels(domains: readonly string[]): ReadonlySet<string> {
  const known = ready.get(domains) ?? new Set([...domains, ...domains.map(toAscii)]);
  ready.set(domains, known);
  return known;
}

function senderOf(message: Message, user: UserTrust): Sender | null {
  const mailbox = senderMailbox(message.from);
  if (!mailbox) return null;
  const host = toAscii(domainOf(mailbox.address));
  const domain = registrableDomain(host);
  const authentication = senderAuthentication(message.authentication, host);
  const isTrusted =
    (mailbox.address !== '' && user.senders.includes(mailbox.address.toLowerCase())) ||
    (domain !== '' && inALabels(user.domains).has(domain));
  return {
    mailbox,
    host,
    domain,
    owner: ownerOf(domain),
    freeMail: isService('freeMail', host),
    tenant: isService('tenantMail', host),
    // Whom the user trusts is not who only writes under that address.
    trusted: isTrusted && authentication !== 'fail',
    authentication,
  };
}

function checkedLink(link: Link): CheckedLink {
  return { link, ...unwrap(link.href) };
}

/**
 * A domain from which nobody but the provider sends: customers put up pages at typeform.com, but only have mailboxes where
 * the directory says so (gmail.com). What a customer wrote may still be in such mail, so it is never "authentic".
 */
function isOnlyItsToWriteFrom({ identity_proof, roles }: ProviderDomain): boolean {
  if (identity_proof !== false) return true;
  return !roles.includes('customer_mailboxes') && (roles.includes('web') || roles.includes('mail'));
}

/**
 * What a forged sender's message does not: all its links lead to the provider's own sites, through mail services, or to
 * sites that everybody knows (shops for apps, social networks), but not to what strangers put up there. One real link
 * beside the bait is quickly added.
 */
function leadsHome(links: readonly CheckedLink[], ownSites: ReadonlySet<string>): boolean {
  if (links.length === 0) return true;
  return (
    links.some((link) => isOwnSite(ownSites, link)) &&
    links.every((link) => isOwnSite(ownSites, link) || isMailServiceLink(link) || isKnownSite(link))
  );
}

function firstOfEachOwner(links: readonly CheckedLink[]): CheckedLink[] {
  const seen = new Set<string>();
  return links.filter(({ target }) => {
    const owner = target.owner || target.host;
    return !seen.has(owner) && seen.add(owner);
  });
}

function incidentOf(
  { subject, date }: Message,
  text: string,
  sender: Sender | null,
  provider: string | null,
): IncidentInMessage | null {
  const match = matchIncident({ subject, text, from: sender?.mailbox.address ?? '', date }, provider);
  if (!match) return null;
  const { incident, contradicts, demands, evidence } = match;
  return { id: incident.id, name: incident.name, contradicts, demands, evidence };
}

import { isService } from '../domains/services';
import type { Authentication, Mailbox, Message } from '../message/message';
import type { LureMatch, Tactic } from '../lures/lure';
import type { Provider } from '../providers/provider';
import type { Claim } from '../providers/claim';
import type { Organisation } from '../providers/organisation/organisationIn';
import type { Ownership } from '../providers/directory';
import type { Anatomy } from '../links/anatomy';
import type { Link } from '../message/message';
import type { Evidence } from './signal';

/** Whom the user trusts; kept on his device only. */
export interface UserTrust {
  /** Addresses in lower case. */
  senders: string[];
  /** Registrable domains. */
  domains: string[];
  /** The reader's own addresses, all of them, where the extension knows them. */
  mailboxes?: readonly string[];
  /** The mailbox that is signed in where the message was read: one of his addresses. */
  account?: string;
  /** Who wrote before, where the user keeps that. */
  correspondents?: readonly Correspondent[];
  /** The time, ISO 8601 in UTC; without it nothing is said of dates. */
  now?: string;
  /** The languages his browser asks for (BCP 47); none or undefined: nothing is known. */
  languages?: readonly string[];
}

/** Somebody whose mail was opened before, and got no warning. */
export interface Correspondent {
  name: string;
  /** In lower case. */
  address: string;
  /** Days (YYYY-MM-DD, UTC) on which mail of theirs was opened for the first and the last time. */
  first: string;
  last: string;
  /** On how many days. */
  count: number;
}

/** Whose mailbox the message is in, as far as that can be told. */
export interface Reader {
  /**
   * `user`: the extension knows all his mailboxes. `account`: his is the mailbox signed in, and the message names it or
   * shows nobody. `delivered`: the receiving server says so. `named`: To and Cc name him, or
   * a list that he is on. `unknown`: nobody is named, or it isn't visible.
   */
  source: 'user' | 'account' | 'delivered' | 'named' | 'unknown';
  /** In lower case; empty where nobody is known, or too many are named. */
  addresses: string[];
  /** Registrable domains of those addresses that belong to an organisation, and the hosts of free mail among them. */
  domains: string[];
  freeMail: string[];
}

/** The first From mailbox, and what is known of its domain. */
export interface Sender {
  mailbox: Mailbox;
  /** Host part of the address, '' when it has none. */
  host: string;
  domain: string;
  owner: Ownership | null;
  freeMail: boolean;
  /** A customer's name below a service's domain: not the service writes from there. */
  tenant: boolean;
  /** Whom the user trusts, unless the receiving server says that somebody else wrote it. */
  trusted: boolean;
  /** What the receiving server says of the From domain: DMARC, or an aligned DKIM signature. */
  authentication: 'pass' | 'fail' | 'unknown';
}

/** A link to a page, with the wrappers around it taken off. */
export interface CheckedLink {
  link: Link;
  target: Anatomy;
  wrappers: string[];
  /** The links themselves that were wrapped around it, one for each of `wrappers`. */
  through: Anatomy[];
  /** Id of the wrapper that the target still is: only its service knows where it leads. */
  opaque: string | null;
  /** Of the target nothing but the host is known. */
  partial: boolean;
}

/** All that signals look at; made once a message. */
export interface Context {
  message: Message;
  user: UserTrust;
  sender: Sender | null;
  reader: Reader;
  claim: Claim | null;
  provider: Provider | null;
  /** An organisation that is not in the directory, where no provider is claimed. */
  organisation: Organisation | null;
  /** The claimed provider's domains, and its family's: a message from there is no imitation of it. */
  official: ReadonlySet<string>;
  /** And those on which customers have mailboxes but put up no pages (live.com): a link there leads to the provider. */
  ownSites: ReadonlySet<string>;
  /** The sender is the claimed provider by its address. */
  senderIsProvider: boolean;
  /**
   * And nothing speaks against it: the receiving server confirmed the address, or could not be asked and the links lead
   * to the provider. Anybody can write an address into a mail. Where a page shows no address, all there is to do must
   * be there.
   */
  providerItself: boolean;
  /** Without those in what the receiving side put above the message. */
  links: CheckedLink[];
  /** One link for each owner of a web link, in their order. */
  linkOwners: CheckedLink[];
  /** Where the sender's own text begins: after the receiving side's notices. UTF-16 units. */
  textStart: number;
  lures: LureMatch[];
  /** And the wording that is none by itself: calls to answer, proposals. */
  weakWording: LureMatch[];
  /** The message says that it passes on what somebody else wrote: an invitation, a shared file, a note. */
  strangersWords: boolean;
  authentication: Authentication | undefined;
  /** Mail of a list or a bulk sender that says how to leave it. */
  bulk: boolean;
  /** Something to do: a link to a page, a number to call, an attachment, a form. */
  asks: boolean;
  incident: IncidentInMessage | null;
}

export interface IncidentInMessage {
  id: string;
  name: string;
  contradicts: boolean;
  demands: string[];
  evidence: Evidence[];
}

/** Services on whose hosts, the provider's own among them, customers put up pages. */
const OF_CUSTOMERS = ['selfService', 'freeHosts', 'fileHosts'] as const;

/**
 * Whether a link proves that it leads to the claimed provider: one of its own sites, no page of a customer there, and
 * known from the address itself. What only a gateway's or tracker's service knows, or what stands beside its token for
 * show, proves nothing: whoever writes the link chooses it.
 */
export function isOwnSite(ownSites: ReadonlySet<string>, { target, partial, opaque }: CheckedLink): boolean {
  if (partial || opaque !== null || !ownSites.has(target.owner)) return false;
  return !OF_CUSTOMERS.some((kind) => isService(kind, target.host, target.rest));
}

/** The lures of these tactics. */
export function luresOf(context: Context, ...tactics: Tactic[]): LureMatch[] {
  return context.lures.filter(({ tactic }) => tactics.includes(tactic));
}

/** The wording of these tactics, also where it is no lure by itself. */
export function weakWordingOf({ weakWording }: Context, ...tactics: Tactic[]): LureMatch[] {
  return weakWording.filter(({ tactic }) => tactics.includes(tactic));
}

/** A link as evidence: what it shows, where it leads, and where it stands. */
export function linkEvidence({ text, href, at }: Link): Evidence {
  return { field: 'link', text, href, ...(at === undefined ? {} : { at }) };
}

export function asEvidence(lures: readonly LureMatch[]): Evidence[] {
  return lures
    .slice(0, 3)
    .map(({ field, sentence, at }) => ({ field, text: sentence, ...(field === 'text' ? { at } : {}) }));
}

import { ownerLabel, registrableDomain } from '../domains/registrableDomain';
import { shownHost } from '../links/shownHost';
import { unwrap } from '../links/unwrap';
import { domainOf, senderMailbox } from '../message/mailbox';
import type { Message } from '../message/message';
import { ownLength } from '../message/ownLength';
import type { Evidence } from '../signals/signal';
import { aliasesIn, disguisedAlias, wordsOf, type AliasHit } from './aliases';
import type { Claim, ClaimBy } from './claim';
import { ownerOf, providerById } from './directory';
import type { Provider } from './provider';

/** What each place says about who the message presents itself as. A claim needs ENOUGH of them together. */
const STRENGTH = {
  'sender-domain': 2.5,
  name: 3,
  subject: 1,
  signature: 2.5,
  logo: 1.5,
  'link-text': 1,
  account: 1.5,
  mention: 0.3,
  /** In an SMS or chat, which has no name, signature or footer, the name in the text is how it presents itself. */
  'mention-in-pasted': 1.5,
  /** dhl-fee.example: the link's own host speaks in the name. */
  'link-host': 1,
} as const;
const ENOUGH = 2.5;
const MOST_MENTIONS = 3;
/** Letters: DHL, UPS. Longer names that need context are words. */
const LONGEST_ACRONYM = 4;
/** UTF-16 units of a text that are read. */
const LONGEST_NAME = 200;
const LONGEST_START = 60_000;
const LONGEST_END = 6000;
/** Lines at the end in which a signature or footer is looked for. */
const FOOTER_LINES = 25;

/** Words beside a provider's name that leave it the sender: "PayPal Customer Service", not "Netflix Fans Weekly". */
const ROLE_WORDS = new Set(
  (
    'account accounts action activity admin administrator alert alerts and automatic billing blocked ' +
    'by cancelled card care center centre client co com confirmation customer customers declined ' +
    'delivery department dept desk do due email equipe expired express failed final fraud from gmbh ' +
    'help helpdesk hold id important inc info invoice it konto kundenservice limited llc locked ltd ' +
    'mail message no noreply not notice notification notifications of official online operations ' +
    'order orders parcel payment payments pending portal pro recovery refund reminder renewal reply ' +
    'required reward rewards s security seguridad service services shipment shipping sicherheit ' +
    'soporte storage store subscription suporte support survey suspended system team tech the ' +
    'tracking uk unusual update updates urgent us user verification verify via wallet warning your'
  ).split(' '),
);
const ACCOUNT_WORDS = new Set(
  'account accounts id login membership package parcel password profile shipment storage subscription wallet mailbox order konto conta cuenta compte'.split(
    ' ',
  ),
);
const SIGNERS = new Set('team support security service services center department billing group'.split(' '));

interface Tally {
  provider: Provider;
  score: number;
  by: Set<ClaimBy>;
  evidence: Evidence[];
  /** Only names that need context were seen so far. */
  weakOnly: boolean;
  weakPlaces: Set<ClaimBy>;
}

/**
 * Who a message presents itself as. A mention is not a claim: the name must stand where senders put their own, or
 * the message must speak of the reader's account there; quoted and forwarded text does not count.
 * Pure; linear in the message's length.
 */
export function findClaim(message: Message): Claim | null {
  const tallies = new Map<string, Tally>();
  const add = (
    provider: Provider,
    by: ClaimBy,
    strength: number,
    evidence: Evidence | null,
    weakPlace: ClaimBy | null = null,
  ): void => {
    const tally = tallies.get(provider.id) ?? newTally(provider);
    tallies.set(provider.id, tally);
    tally.score += strength;
    tally.by.add(by);
    if (!weakPlace) tally.weakOnly = false;
    else if (strength > STRENGTH.mention) tally.weakPlaces.add(weakPlace);
    if (evidence && tally.evidence.length < 4) tally.evidence.push(evidence);
  };

  const from = senderMailbox(message.from);
  if (from) {
    const owner = ownerOf(registrableDomain(domainOf(from.address)));
    if (owner && owner.domain.identity_proof !== false) {
      add(owner.provider, 'sender-domain', STRENGTH['sender-domain'], { field: 'from', text: from.address });
    }
    claimByName(from.name, ownerLabel(domainOf(from.address)), add);
  }
  claimBySubject(message.subject, add);
  claimByText(message, add);
  claimByPictures(message, add);
  claimByLinks(message, add);

  let best: Tally | null = null;
  for (const tally of tallies.values()) {
    // "DHL" or "Apple" alone is a word; in two places, or beside an unmistakable name, it is the provider.
    if (tally.weakOnly && tally.weakPlaces.size < 2) continue;
    if (tally.score >= ENOUGH && (!best || tally.score > best.score)) best = tally;
  }
  return (
    best && {
      provider: best.provider.id,
      name: best.provider.name,
      by: [...best.by],
      evidence: best.evidence,
    }
  );
}

type Add = (
  provider: Provider,
  by: ClaimBy,
  strength: number,
  evidence: Evidence | null,
  /** Where a name that needs context stands; two such places make up for one that does not. */
  weakPlace?: ClaimBy | null,
) => void;

/** Null for an unmistakable name. A common word in name and subject is one place: "Teams" writes about teams. */
function weakPlaceOf({ needsContext, alias }: AliasHit, by: ClaimBy): ClaimBy | null {
  if (!needsContext) return null;
  return by === 'subject' && alias.length > LONGEST_ACRONYM ? 'name' : by;
}

function newTally(provider: Provider): Tally {
  return { provider, score: 0, by: new Set(), evidence: [], weakOnly: true, weakPlaces: new Set() };
}

function claimByName(shown: string, senderLabel: string, add: Add): void {
  const name = shown.slice(0, LONGEST_NAME);
  const words = wordsOf(name);
  const hits = aliasesIn(words);
  const disguised = hits.length === 0 ? disguisedAlias(name) : null;
  // "Lockergnome Windows Daily" from lockergnome.com gives its own name, and Windows is its subject.
  const namesItself = senderLabel.length >= 4 && words.join('').includes(senderLabel);
  for (const hit of disguised ? [disguised] : hits) {
    if (isOwnWord(hit, senderLabel)) continue;
    const others = disguised ? [] : words.filter((_, i) => i < hit.word || i >= hit.word + hit.words);
    const isSender =
      others.every((word) => ROLE_WORDS.has(word) || /^\d+$/.test(word)) &&
      (!namesItself || others.length === 0);
    const evidence: Evidence = { field: 'from', text: shown };
    if (isSender) add(hit.provider, 'name', STRENGTH.name, evidence, weakPlaceOf(hit, 'name'));
    else if (!hit.needsContext && !namesItself) add(hit.provider, 'text', STRENGTH.mention, evidence);
  }
}

/** "Gemini" from gemini.com, "Ledger" from theledger.com: a common word that is the sender's own name. */
function isOwnWord({ needsContext, alias, provider }: AliasHit, senderLabel: string): boolean {
  const word = wordsOf(alias).join('');
  if (!needsContext || senderLabel.includes('-') || !senderLabel.includes(word)) return false;
  return !provider.domains.some(({ domain }) => ownerLabel(domain) === senderLabel);
}

function claimBySubject(subject: string, add: Add): void {
  if (/^\s*(?:re|fw|fwd|aw|wg|sv|vs|antw)\s*:/i.test(subject)) return;
  const words = wordsOf(subject);
  for (const hit of once(aliasesIn(words))) {
    const account = isAccountOf(words, hit);
    const strength = STRENGTH.subject + (account ? STRENGTH.account : 0);
    const evidence: Evidence = { field: 'subject', text: subject };
    add(hit.provider, 'subject', strength, evidence, account ? null : weakPlaceOf(hit, 'subject'));
  }
}

function claimByText(message: Message, add: Add): void {
  const own = message.text.slice(0, ownLength(message.subject, message.text));
  // Of a very long text the start says who speaks, and the end who signs.
  const cut = Math.max(LONGEST_START, own.length - LONGEST_END);
  const lines = [
    ...own.slice(0, LONGEST_START).split('\n'),
    ...(cut < own.length ? own.slice(cut).split('\n') : []),
  ];
  const mentions = new Map<string, number>();
  const accounts = new Set<string>();
  let at = 0;
  for (const [index, line] of lines.entries()) {
    if (at > LONGEST_START && at < cut) at = cut;
    const words = line.startsWith('>') ? [] : wordsOf(line);
    for (const hit of aliasesIn(words)) {
      const { id } = hit.provider;
      const evidence: Evidence = { field: 'text', text: line.slice(0, 240), at };
      if (index >= lines.length - FOOTER_LINES && isSignature(line, words, hit)) {
        add(hit.provider, 'signature', STRENGTH.signature, evidence, weakPlaceOf(hit, 'signature'));
      } else if (isAccountOf(words, hit) && !accounts.has(id)) {
        accounts.add(id);
        add(hit.provider, 'text', STRENGTH.account, evidence);
      } else {
        const count = (mentions.get(id) ?? 0) + 1;
        mentions.set(id, count);
        if (message.origin === 'pasted' && count === 1) {
          add(hit.provider, 'text', STRENGTH['mention-in-pasted'], evidence, weakPlaceOf(hit, 'text'));
        } else if (count <= MOST_MENTIONS) add(hit.provider, 'text', STRENGTH.mention, null, 'text');
      }
    }
    at += line.length + 1;
  }
}

/** "The PayPal Team", "Netflix Support", "© 2025 Apple Inc." as a short line of its own. */
function isSignature(line: string, words: readonly string[], hit: AliasHit): boolean {
  if (/©|\(c\)|copyright|all rights reserved/i.test(line.slice(0, 400))) {
    // The owner stands right after the sign and the years; trademarks of others come later in the line.
    const before = words.slice(0, hit.word).filter((word) => !/^(?:copyright|c|\d{4}|the|by)$/.test(word));
    return before.length === 0;
  }
  if (words.length > hit.words + 4) return false;
  const next = words[hit.word + hit.words];
  const nextButOne = words[hit.word + hit.words + 1];
  const before = words.slice(0, hit.word);
  const greeting = before.every((word) =>
    /^(?:the|your|regards|sincerely|thanks|thank|you|best|kind|from|team)$/.test(word),
  );
  return (
    greeting &&
    (before.length > 0 || next !== undefined || words.length === hit.words) &&
    (words.length === hit.words + before.length
      ? before.length > 0
      : SIGNERS.has(next ?? '') || SIGNERS.has(nextButOne ?? ''))
  );
}

/** "your PayPal account", "your Apple ID": the message speaks of what the reader has there. */
function isAccountOf(words: readonly string[], hit: AliasHit): boolean {
  const before = words.slice(Math.max(0, hit.word - 3), hit.word);
  if (!before.some((word) => word === 'your' || word === 'my')) return false;
  const after = words.slice(hit.word + hit.words, hit.word + hit.words + 2);
  const last = words[hit.word + hit.words - 1] ?? '';
  return ACCOUNT_WORDS.has(last) || after.some((word) => ACCOUNT_WORDS.has(word));
}

/** The first pictures are the sender's logo; those further down are payment marks and social icons. */
function claimByPictures(message: Message, add: Add): void {
  for (const image of message.images.slice(0, 2)) {
    const words = wordsOf(image.alt).filter((word) => word !== 'logo');
    const hit = aliasesIn(words)[0];
    if (hit && hit.words === words.length)
      add(hit.provider, 'logo', STRENGTH.logo, { field: 'image', text: image.alt }, weakPlaceOf(hit, 'logo'));
  }
}

/** A link that shows the provider's address, or has its name in its host, and leads elsewhere. */
function claimByLinks(message: Message, add: Add): void {
  const seen = new Set<string>();
  for (const link of message.links.slice(0, 200)) {
    const { target } = unwrap(link.href);
    if (!ownerOf(target.owner)) {
      for (const hit of aliasesIn(ownerLabel(target.host).split('-'))) {
        const { provider } = hit;
        if (seen.has(`host ${provider.id}`)) continue;
        seen.add(`host ${provider.id}`);
        const evidence: Evidence = { field: 'link', text: link.text, href: link.href };
        add(provider, 'link-text', STRENGTH['link-host'], evidence, weakPlaceOf(hit, 'link-text'));
      }
    }
    const host = shownHost(link.text);
    const owner = host && ownerOf(registrableDomain(host));
    if (!owner || owner.domain.identity_proof === false || seen.has(owner.provider.id)) continue;
    if (ownerOf(target.owner)?.provider === owner.provider) continue;
    seen.add(owner.provider.id);
    add(owner.provider, 'link-text', STRENGTH['link-text'], {
      field: 'link',
      text: link.text,
      href: link.href,
    });
  }
}

function once(hits: AliasHit[]): AliasHit[] {
  const seen = new Set<string>();
  return hits.filter(({ provider }) => !seen.has(provider.id) && seen.add(provider.id));
}

/** The provider of a claim; null for no claim. */
export function claimedProvider(claim: Claim | null): Provider | null {
  return claim && providerById(claim.provider);
}

/** The message puts the name where senders put their own, and does not only speak of it and of an account there. */
export function isPresented(claim: Claim): boolean {
  return claim.by.some((by) => by !== 'subject' && by !== 'text');
}

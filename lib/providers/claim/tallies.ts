import type { Evidence } from '../../signals/signal';
import type { AliasHit } from '../aliases';
import type { Claim, ClaimBy } from '../claim';
import type { Provider } from '../provider';
import { STRENGTH } from './strength';
import { isElsewhere, isSoftware } from './vocabulary';

const ENOUGH = 2.5;
/** Where the name stands in no place in which senders put their own. */
const ENOUGH_UNPRESENTED = 3.5;
/** Where the sender gives a name of his own, which is also his domain's: then he writes about the other one. */
const ENOUGH_BESIDE_OWN_NAME = 5;
/** Where it also speaks of the reader's account there: that and a signature are two places. */
const ENOUGH_WITH_ACCOUNT = 4;
const MOST_MENTIONS = 3;
const MOST_EVIDENCE = 4;
/** What the reader sees first decides between two: a "Netflix" mail with an Apple logo is Netflix's. */
const NAME_FIRST = 3;
/** Between a name that is unmistakable and one that is a word, too. */
const CERTAIN_FIRST = 0.5;
/** More than any score: a domain that anybody can write comes after every name that is shown. */
const FORGED_LAST = 100;
/** Letters: DHL, UPS. Longer names that need context are words. */
const LONGEST_ACRONYM = 4;

/** Places in which he would not write another's name. A picture may be a partner's. */
const SIGNING: readonly ClaimBy[] = ['greeting', 'signature', 'footer'];

const UNPRESENTED: ReadonlySet<ClaimBy> = new Set<ClaimBy>(['subject', 'address', 'text']);

/** What counts once for a provider; a second signature says no more. */
export type Place = keyof typeof STRENGTH;

export interface Tally {
  provider: Provider;
  places: Map<Place, number>;
  by: Set<ClaimBy>;
  evidence: Evidence[];
  /** An unmistakable name was seen. */
  certain: boolean;
  /** Where names that need context stand; two independent ones make up for one that needs none. */
  contexts: Set<string>;
  /** Named as a program that people run themselves. */
  software: boolean;
  /** Named by letters that mean something else in another country. */
  elsewhere: boolean;
  /** The display name is this one word with a role beside it: "DHL Delivery". */
  roleInName: boolean;
  /** The display name is this word, by itself or with a role, and it needs context. */
  bareName: { hit: AliasHit; alone: boolean } | null;
  /** The sender's domain is this one's, and neither a server nor a link confirms it. */
  doubtful: boolean;
}

/** What the places of a message say about each provider. */
export class Tallies {
  readonly all = new Map<string, Tally>();

  of(provider: Provider): Tally {
    let tally = this.all.get(provider.id);
    if (!tally) {
      tally = {
        provider,
        places: new Map(),
        by: new Set(),
        evidence: [],
        certain: false,
        contexts: new Set(),
        software: false,
        elsewhere: false,
        roleInName: false,
        bareName: null,
        doubtful: false,
      };
      this.all.set(provider.id, tally);
    }
    return tally;
  }

  /** A name stands in a place. `context`: the place for names that need two; '' when it makes up for nothing. */
  add(
    hit: Pick<AliasHit, 'provider' | 'needsContext' | 'alias'>,
    place: Place,
    by: ClaimBy,
    evidence: Evidence | null,
    context: string = by,
  ): void {
    const tally = this.of(hit.provider);
    const before = tally.places.get(place);
    if (place === 'mention') {
      if ((before ?? 0) < MOST_MENTIONS * STRENGTH.mention)
        tally.places.set(place, (before ?? 0) + STRENGTH.mention);
    } else if (before === undefined) {
      tally.places.set(place, STRENGTH[place]);
      if (evidence && tally.evidence.length < MOST_EVIDENCE) tally.evidence.push(evidence);
    }
    tally.by.add(by);
    tally.elsewhere ||= isElsewhere(hit.alias);
    if (place !== 'mention') tally.software ||= isSoftware(hit.alias);
    if (!hit.needsContext) tally.certain ||= place !== 'mention';
    else if (context !== '') tally.contexts.add(contextOf(hit, context));
  }

  /**
   * The strongest claim that has enough; null for none. In: whether the sender gives a name of his own; the provider at
   * which he has his mailbox, whose own lines stand below his mail ("Sent with Proton Mail").
   */
  best(namesItself: boolean, mailboxAt: string | null): Claim | null {
    let best: Tally | null = null;
    let highest = -Infinity;
    for (const tally of this.all.values()) {
      if (!tally.certain && tally.contexts.size < 2) continue;
      if (tally.provider.id === mailboxAt && !tally.by.has('name')) continue;
      // WordPress, Vaultwarden: the name of the program in the mail of a site that runs it.
      if (tally.software && !tally.places.has('signature') && !tally.places.has('sender-domain')) continue;
      const score = scoreOf(tally);
      if (score < needed(tally, namesItself)) continue;
      const first = (tally.by.has('name') ? NAME_FIRST : 0) + (tally.certain ? CERTAIN_FIRST : 0);
      const rank = score + first - (isForged(tally) ? FORGED_LAST : 0);
      if (rank > highest) {
        best = tally;
        highest = rank;
      }
    }
    if (!best) return null;
    const { provider, by, evidence } = best;
    return { provider: provider.id, name: provider.name, by: [...by], evidence };
  }
}

/** Nothing that people see but an unconfirmed address speaks for it. */
export function isForged({ doubtful, by }: Tally): boolean {
  if (!doubtful) return false;
  for (const one of by) if (one !== 'sender-domain' && one !== 'text') return false;
  return true;
}

/** A common word in name and subject is one place: "Teams" writes about teams. */
function contextOf({ alias }: Pick<AliasHit, 'alias'>, context: string): string {
  return context === 'subject' && alias.length > LONGEST_ACRONYM ? 'name' : context;
}

function scoreOf({ places }: Tally): number {
  let score = 0;
  for (const strength of places.values()) score += strength;
  return score;
}

function needed({ by, places }: Tally, namesItself: boolean): number {
  if (namesItself && !places.has('name') && !places.has('sender-domain')) return besideOwnName(by, places);
  return isPresentedBy(by) ? ENOUGH : ENOUGH_UNPRESENTED;
}

function besideOwnName(by: Tally['by'], places: Tally['places']): number {
  if (!SIGNING.some((one) => by.has(one))) return Infinity;
  const account = places.has('account') || places.has('account-in-subject');
  return account ? ENOUGH_WITH_ACCOUNT : ENOUGH_BESIDE_OWN_NAME;
}

/** The name stands where senders put their own, and is not only spoken of. */
export function isPresentedBy(by: Iterable<ClaimBy>): boolean {
  for (const one of by) if (!UNPRESENTED.has(one)) return true;
  return false;
}

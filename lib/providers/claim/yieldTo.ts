import type { Tactic } from '../../lures/lure';
import type { Words } from '../../message/words';
import { aliasesIn } from '../aliases';
import type { Claim } from '../claim';
import { ownerOf, providerById } from '../directory';
import type { Provider } from '../provider';
import type { ReadLink } from './byLinks';
import { nameRow } from './nameRow';
import otherwise from './otherwise.json';
import { shopNamed } from './shopNamed';
import { isForged, type Tally } from './tallies';

const GIFTS: ReadonlySet<Tactic> = new Set<Tactic>(['prize', 'survey-gift']);
const LONGEST = 400;
const programmes = new Map(Object.entries(otherwise.programmes));

/** What a message shows of itself: display name, the sender's own subject, and the words of the text. */
export interface Shown {
  name: string;
  subject: string;
  text: Words;
}

/**
 * Who speaks where the strongest name is only what is spoken of. A bank beside the points programme of its customers is
 * the bank; the shop beside the thing that is given away is who runs the survey ("a Makita set at MediaMarkt"), and comes
 * before a domain that nobody confirms. Not in confirmed mail of the programme or maker, nor where a link leads to it.
 */
export function yieldTo(
  claim: Claim,
  tally: Tally,
  shown: Shown,
  tactics: readonly Tactic[],
  links: readonly ReadLink[],
): Claim {
  const forged = isForged(tally);
  if (tally.by.has('sender-domain') && !tally.doubtful) return claim;
  if (links.some(({ target }) => ownerOf(target.owner)?.provider === tally.provider)) return claim;
  const banks = programmes.get(tally.provider.id);
  const gift = tactics.some((tactic) => GIFTS.has(tactic)) && links.length > 0;
  const isProduct = tally.provider.category === 'consumer_brand';
  let other: Provider | null = null;
  if (banks) other = bankNamed(banks, shown);
  else if (gift && (isProduct || forged)) other = shopNamed(shown.name, shown.subject, shown.text);
  return other ? { ...claim, provider: other.id, name: other.name, by: byOf(claim) } : claim;
}

/** What the address alone says is not the other's. */
function byOf({ by }: Claim): Claim['by'] {
  const shown = by.filter((one) => one !== 'sender-domain');
  return shown.includes('bait') ? shown : [...shown, 'bait'];
}

/** The one of these banks that is named anywhere; null for several. */
function bankNamed(banks: readonly string[], { name, subject, text }: Shown): Provider | null {
  const rows = [nameRow(name.slice(0, LONGEST)), nameRow(subject.slice(0, LONGEST)), text];
  const named = new Set(
    rows
      .flatMap(({ words }) => aliasesIn(words))
      .filter((hit) => !hit.needsContext || hit.alias === hit.alias.toUpperCase())
      .map(({ provider }) => provider.id),
  );
  const [first, second] = banks.filter((bank) => named.has(bank));
  return first !== undefined && second === undefined ? providerById(first) : null;
}

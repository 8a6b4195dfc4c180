import { isCommonWord } from '../../domains/words/isCommonWord';
import { isService } from '../../domains/services';
import { isOnOwnHost, wrapperById } from '../../links/wrapperTable';
import type { Tactic } from '../../lures/lure';
import type { Message } from '../../message/message';
import { aliasesIn, disguisedAlias, type AliasHit } from '../aliases';
import { ownerOf } from '../directory';
import type { ReadLink } from './byLinks';
import { nameRow } from './nameRow';
import { isAcronym, isWritten } from './isWritten';
import { isOwnWord } from './ownWord';
import { isForged, type Tallies } from './tallies';
import { businessWords, holdsOne, isPersons, isSoftware, roleWords } from './vocabulary';

/** Promise something or threaten with a loss in a firm's name: whose name stands in the subject then is who speaks. */
const BAITS: ReadonlySet<Tactic> = new Set<Tactic>([
  'prize',
  'survey-gift',
  'refund',
  'subscription-expired',
  'parcel-fee',
  'account-suspended',
  'seed-phrase',
  'tax-fine',
  'callback',
]);

/** UTF-16 units of a name or subject that are read. */
const LONGEST = 400;
const SHORTEST_ACRONYM = 3;
/** Words between a name and what it gives away. */
const BESIDE = 2;
const GIFTS: ReadonlySet<Tactic> = new Set<Tactic>(['prize', 'survey-gift']);
/** What brands give away, and how they call it. */
const offerWords = businessWords('consumer_brand');

/** UTF-16 units of text beside a picture that is all of the message: "Unsubscribe", a picture's stand-in. */
const MOST_BESIDE_PICTURE = 60;

/** What is known of the sender. */
export interface BaitSender {
  name: string;
  /** Registrable domain, '' for none, and its label. */
  domain: string;
  label: string;
  freeMail: boolean;
  /** The receiving server confirmed the domain. */
  confirmed: boolean;
}

/**
 * "You have won a REWE voucher", "Your Netflix plan has ended": in a message that promises or threatens, and leads to a
 * stranger's page, the firm named in the display name or the subject is who it presents itself as.
 *
 * The same where another provider's domain, which nobody confirms and no link leads to, is all that speaks for that one.
 *
 * And where the body is a picture with a link, and the gift ("Geico Winner") or a desk ("CVS Team") stands by the name.
 *
 * Ordinary: a magazine's raffle, a shop that sells the brand, a club's newsletter: their links lead home, through a mail
 * service, or to a form; and a message with a link to the firm itself.
 */
export function claimByBait(
  { subject, text: body, images, attachments }: Pick<Message, 'subject' | 'text' | 'images' | 'attachments'>,
  sender: BaitSender,
  tactics: readonly Tactic[],
  readSubject: boolean,
  links: readonly ReadLink[],
  tallies: Tallies,
): void {
  const forged = [...tallies.all.values()].some(isForged);
  const baits = tactics.filter((tactic) => BAITS.has(tactic));
  const onlyPicture = images.length > 0 && links.length > 0 && body.trim().length <= MOST_BESIDE_PICTURE;
  if (baits.length === 0 && !forged && !onlyPicture) return;
  if (links.length > 0) {
    if (!leadsAway(links, sender.domain)) return;
  } else if (forged || ((attachments?.length ?? 0) === 0 && !(sender.freeMail && baits.includes('callback'))))
    return;
  const inName = hitsOf(sender.name);
  const inSubject = readSubject ? hitsOf(subject) : [];
  const led = new Set(links.map(({ target }) => ownerOf(target.owner)?.provider));
  for (const [field, hits, text, others] of [
    ['from', inName, sender.name, inSubject],
    ['subject', inSubject, subject, inName],
  ] as const)
    for (const { hit, written, acronym, common, beside, desk } of hits) {
      const own = isOwnWord(hit, sender.label) && (sender.confirmed || !isWhole(hit, sender.label));
      if (own || isSoftware(hit.alias) || led.has(hit.provider)) continue;
      // A picture says the rest: then the gift or the team must stand right beside the name.
      if (baits.length === 0 && !forged && !(beside || (acronym && desk))) continue;
      const again = !common && others.some((other) => other.written && other.hit.alias === hit.alias);
      const sure = again || acronym || (beside && baits.some((tactic) => GIFTS.has(tactic)));
      if (hit.needsContext && (!written || isPersons(hit.alias) || !sure)) continue;
      tallies.add(hit, 'bait', 'bait', { field, text });
    }
}

/** Transport@dhl.example writes as DHL: nobody confirms that domain, and its name is nothing but that name. */
function isWhole({ alias }: AliasHit, label: string): boolean {
  return alias.toLowerCase() === label;
}

interface BaitHit {
  hit: AliasHit;
  written: boolean;
  /** Capitals that are no word, in a text that isn't all capitals. */
  acronym: boolean;
  /** A word of every offer, as Free is. */
  common: boolean;
  /** A word of firms' desks stands behind it: "CVS Team". */
  desk: boolean;
  /** Right beside what is given away: "Leclerc voucher". */
  beside: boolean;
}

function hitsOf(whole: string): BaitHit[] {
  const row = nameRow(whole.slice(0, LONGEST));
  const hits = aliasesIn(row.words);
  const shouts = row.text === row.text.toUpperCase() && row.words.length > 2;
  const found = hits
    .filter(({ word, words }) => words > 1 || !roleWords.has(row.words[word] ?? ''))
    .map((hit) => {
      const written = isWritten(hit, row.text, row.starts, row.ends);
      const long = hit.alias.length >= SHORTEST_ACRONYM;
      const first = row.words[hit.word] ?? '';
      const common = hit.words === 1 && offerWords.has(first);
      const letters = long && isAcronym(hit.alias) && !isCommonWord(hit.alias.toLowerCase());
      const end = hit.word + hit.words;
      const beside =
        !common &&
        !isCommonWord(first) &&
        (holdsOne(offerWords, row.words, hit.word - BESIDE, hit.word) ||
          holdsOne(offerWords, row.words, end, end + BESIDE));
      const desk = roleWords.has(row.words[end] ?? '');
      return { hit, written, acronym: letters && written && !shouts, common, beside, desk };
    });
  if (found.some(({ hit }) => !hit.needsContext)) return found;
  const disguised = disguisedAlias(whole.slice(0, LONGEST));
  return disguised && !disguised.needsContext
    ? [...found, { hit: disguised, written: true, acronym: false, common: false, beside: false, desk: false }]
    : found;
}

/** Some link leads to a stranger's page, and none to the sender's own. */
function leadsAway(links: readonly ReadLink[], own: string): boolean {
  if (own !== '' && links.some(({ target }) => target.owner === own)) return false;
  return links.some(
    ({ target, opaque }) =>
      !isService('bulkMailers', target.host, target.rest) &&
      !isService('selfService', target.host, target.rest) &&
      !isMailServices(target, opaque),
  );
}

/** A wrapper of a mail service or a gateway hides where it leads. */
function isMailServices(target: ReadLink['target'], opaque: string | null): boolean {
  const kind = opaque !== null && isOnOwnHost(opaque, target) ? wrapperById(opaque)?.kind : null;
  return kind === 'tracker' || kind === 'gateway';
}

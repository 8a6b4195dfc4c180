import { roleWords } from '../claim/vocabulary';
import { registrableDomain } from '../../domains/registrableDomain';

/** Letters of a label or word that are not in another by chance. */
const SHORTEST_SHARED = 3;
const SHORTEST_PIECE = 4;
const LONGEST_ACRONYM = 8;
/** Labels below which only public bodies get a name, at the end of a host or before its country. */
const OF_STATES = new Set(
  'gov gob gouv govt gub go mil jus leg mp police parliament int gc europa bund admin'.split(' '),
);
/** Such names that stand in a country's registry beside everybody's; German ones also before a hyphen. */
const PUBLIC_BODIES = new Set([
  'admin.ch',
  'europa.eu',
  'overheid.nl',
  'politie.nl',
  'belastingdienst.nl',
  'gc.ca',
]);
const GERMAN_BODIES = new Set(['bund', 'polizei', 'bayern', 'sachsen', 'berlin', 'nrw']);

/**
 * Whether a host (or the local part of a free mailbox) has anything to do with a name: a word in common, the host's
 * label in the name, an acronym or the initials. Generous: a name that might be the sender's own is no mismatch.
 * In: the name's own words, all its words, and what may bear it.
 */
export function relates(own: readonly string[], all: readonly string[], bearer: string): boolean {
  const host = bearer.toLowerCase();
  const labels = withoutSuffix(host)
    .split(/[.\-_+\d]+/)
    .filter(Boolean);
  // A desk's or kind's word in common ("support") is none.
  const telling = labels.filter(
    (label) => own.includes(label) || !(all.includes(label) || roleWords.has(label)),
  );
  const compact = labels.join('');
  const forms = [compact, compact.replace(/([aou])e/g, '$1')];
  const name = own.join('');
  if (own.some((word) => word.length >= SHORTEST_SHARED && forms.some((form) => form.includes(word))))
    return true;
  const beginnings = own
    .filter((word) => word.length >= SHORTEST_PIECE)
    .map((word) => word.slice(0, SHORTEST_PIECE));
  return telling.some(
    (label) =>
      (label.length >= SHORTEST_PIECE && name.includes(label)) ||
      beginnings.some((start) => label.startsWith(start)) ||
      isShortFor(label, all),
  );
}

/** A public body's own registry, for the names of authorities. */
export function isOfState(host: string): boolean {
  const labels = host.toLowerCase().split('.');
  const [last = '', before = ''] = labels.toReversed();
  if (OF_STATES.has(last) || PUBLIC_BODIES.has(`${before}.${last}`)) return true;
  if (last.length <= 3 && OF_STATES.has(before)) return true;
  return last === 'de' && GERMAN_BODIES.has(before.split('-', 1)[0] ?? '');
}

function withoutSuffix(host: string): string {
  const domain = registrableDomain(host);
  return domain === '' ? host : host.slice(0, host.length - domain.length + domain.indexOf('.'));
}

/** vbm for Volksbank Musterstadt; bnp, hmrc: its letters stand in the name in this order, from the first on. */
function isShortFor(label: string, words: readonly string[]): boolean {
  if (label.length < 2) return false;
  const initials = words.map((word) => word.charAt(0)).join('');
  if (initials.length >= 2 && (label.includes(initials) || initials.includes(label))) return true;
  if (label.length > LONGEST_ACRONYM) return false;
  let at = 0;
  for (const letter of words.join('')) if (letter === label[at]) at++;
  return at === label.length && words.some((word) => word.startsWith(label.charAt(0)));
}

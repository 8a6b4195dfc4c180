import { icannDomain, registrableDomain } from './registrableDomain';
import { toUnicode } from './punycode';
import { skeleton } from './skeleton';

/** How a host imitates another; each rule is a function below, with its guards. */
export type LookalikeRule = 'skeleton' | 'edit-distance' | 'embedded' | 'combosquat' | 'tld-swap';

export interface Lookalike {
  rule: LookalikeRule;
  /** The registrable domain that is imitated. */
  target: string;
}

/** Below these lengths of the owner's label a rule says more about chance than about intent (Chromium lookalikes). */
const SHORTEST_FOR_EDIT = 5;
const SHORTEST_FOR_EMBEDDING = 5;
const SHORTEST_FOR_COMBO = 5;

/** Words that turn a brand's name into a false front of it. Not "blog", "jobs" or "fans", which real people use. */
const FRONT_WORDS = new Set(
  (
    'account accounts alert alerts auth authenticate billing care center client cloud confirm customer delivery help helpdesk ' +
    'id info invoice login logon mail mailer notice notification notifications online pay payment payments portal recovery refund ' +
    'reset secure secured security service services signin sso support team tracking unlock update updates user validation ' +
    'verification verify wallet web'
  ).split(' '),
);

/**
 * Whether a host imitates one of the domains.
 *
 * In: a host as it stands in a link or address; registrable domains to protect. `claimed` says that the message
 * presents itself as their owner, which alone makes another registry's domain of the same name an imitation.
 * Out: the first rule that holds, or null; null for the protected domains themselves.
 */
export function lookalike(host: string, protectedDomains: readonly string[], claimed: boolean): Lookalike | null {
  const domain = registrableDomain(host);
  const owner = icannDomain(host);
  if (!domain || protectedDomains.some((own) => own === domain || own === owner)) return null;
  for (const target of protectedDomains) {
    for (const [rule, holds] of RULES) {
      if ((rule !== 'tld-swap' || claimed) && holds(host, domain, target)) return { rule, target };
    }
  }
  return null;
}

const RULES: [LookalikeRule, (host: string, domain: string, target: string) => boolean][] = [
  ['skeleton', isSkeletonTwin],
  ['edit-distance', isOneEditAway],
  ['embedded', isEmbedded],
  ['combosquat', isCombosquat],
  ['tld-swap', isTldSwap],
];

const labelOf = (domain: string): string => domain.split('.', 1)[0] ?? '';
const suffixOf = (domain: string): string => domain.slice(domain.indexOf('.') + 1);

/** paypa1.com, аррӏе.com. Guard: labels that are the same letters are no twins but another registry's (tld-swap). */
function isSkeletonTwin(_host: string, domain: string, target: string): boolean {
  const shown = labelOf(toUnicode(domain));
  const own = labelOf(target);
  return shown !== own && own.length >= 3 && skeleton(shown) === skeleton(own);
}

/** One letter more, less or other, or two swapped. Guards: length, a digit or a plural s at the end (Chromium's exclusions). */
function isOneEditAway(_host: string, domain: string, target: string): boolean {
  const shown = labelOf(toUnicode(domain));
  const own = labelOf(target);
  if (own.length < SHORTEST_FOR_EDIT || shown.length < SHORTEST_FOR_EDIT) return false;
  if (/\d$/.test(shown) || /\d$/.test(own)) return false;
  if (shown === `${own}s` || own === `${shown}s`) return false;
  // A first letter that differs makes another word more often than a slip: "oogle" but also "hotel" and "motel".
  return shown[0] === own[0] && withinOneEdit(shown, own);
}

/** openai.com.evil.example, openai-com.evil.example. Guard: the whole name with its suffix, at a label's border. */
function isEmbedded(host: string, domain: string, target: string): boolean {
  if (labelOf(target).length < SHORTEST_FOR_EMBEDDING) return false;
  const name = `.${toUnicode(host.toLowerCase())}`;
  const left = name.slice(0, name.length - domain.length);
  const dashed = target.replaceAll('.', '-');
  return (
    left.includes(`.${target}.`) ||
    left.includes(`.${dashed}.`) ||
    left.includes(`-${dashed}.`) ||
    domain.startsWith(`${dashed}-`) ||
    domain.startsWith(`${dashed}.`)
  );
}

/** openai-billing.example, securepaypal.example. Guard: the rest must be words of a false front, and the name long enough. */
function isCombosquat(_host: string, domain: string, target: string): boolean {
  const own = labelOf(target);
  if (own.length < SHORTEST_FOR_COMBO) return false;
  const shown = labelOf(toUnicode(domain));
  if (shown === own) return false;
  const parts = shown.split(/[-_]/);
  const others = parts.filter((part) => part !== own);
  if (parts.includes(own)) return others.length > 0 && others.some((part) => FRONT_WORDS.has(part.replace(/\d+$/, '')));
  if (shown.startsWith(own)) return FRONT_WORDS.has(shown.slice(own.length).replace(/\d+$/, ''));
  return shown.endsWith(own) && FRONT_WORDS.has(shown.slice(0, -own.length));
}

/** openai.co for openai.com. Guard: only of a claimed provider, whose own country domains are in the list. */
function isTldSwap(_host: string, domain: string, target: string): boolean {
  return labelOf(domain) === labelOf(target) && labelOf(target).length >= 3 && suffixOf(domain) !== suffixOf(target);
}

/** Damerau-Levenshtein distance of exactly one, in one pass. */
export function withinOneEdit(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  const restA = a.slice(i);
  const restB = b.slice(i);
  if (restA.length === restB.length) {
    const swapped = restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2);
    return swapped || restA.slice(1) === restB.slice(1);
  }
  return restA.length > restB.length ? restA.slice(1) === restB : restA === restB.slice(1);
}

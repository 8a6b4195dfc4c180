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
const SHORTEST_FOR_SKELETON = 3;
const SHORTEST_FOR_EDIT = 5;
const SHORTEST_FOR_EMBEDDING = 5;
const SHORTEST_FOR_COMBO = 5;
/** Between hyphens, and of a claimed provider: dhl-fee.example. */
const SHORTEST_CLAIMED = 3;

/** RFC 1035 section 2.3.4; and more parts than a readable name has. */
const LONGEST_LABEL = 63;
const MOST_PARTS = 24;

/** Words that turn a brand's name into a false front of it. Not "blog", "jobs" or "fans", which real people use. */
const FRONT_WORDS = new Set(
  (
    'account accounts alert alerts auth authenticate billing care center client cloud confirm customer customs delivery fee fees help helpdesk ' +
    'id info invoice login logon mail mailer notice notification notifications online parcel pay payment payments portal recovery redelivery refund ' +
    'reset secure secured security service services signin sso support team track tracking unlock update updates user validation ' +
    'verification verify wallet web'
  ).split(' '),
);

/** Domains to protect, arranged so that a look-up takes the same time for ten as for ten thousand. */
export interface Protected {
  domains: ReadonlySet<string>;
  /** By the label's skeleton; by the label; labels long enough for an edit by their first letter and length. */
  bySkeleton: ReadonlyMap<string, string>;
  byLabel: ReadonlyMap<string, string>;
  byStart: ReadonlyMap<string, string[]>;
}

const labelOf = (domain: string): string => domain.split('.', 1)[0] ?? '';
const startOf = (label: string, length: number): string => `${label[0] ?? ''}${length}`;

/** In: registrable domains; where several share a label the first one is named as the target. */
export function protect(domains: readonly string[]): Protected {
  const bySkeleton = new Map<string, string>();
  const byLabel = new Map<string, string>();
  const byStart = new Map<string, string[]>();
  for (const domain of domains) {
    const label = labelOf(domain);
    if (byLabel.has(label)) continue;
    byLabel.set(label, domain);
    if (label.length >= SHORTEST_FOR_SKELETON && !bySkeleton.has(skeleton(label)))
      bySkeleton.set(skeleton(label), domain);
    if (label.length >= SHORTEST_FOR_EDIT && !/\d$/.test(label)) {
      const start = startOf(label, label.length);
      byStart.set(start, [...(byStart.get(start) ?? []), domain]);
    }
  }
  return { domains: new Set(domains), bySkeleton, byLabel, byStart };
}

/**
 * Whether a host imitates one of the protected domains.
 *
 * In: a host as it stands in a link or address. `claimed` says that the message presents itself as the domains'
 * owner, which alone makes another registry's domain of the same name an imitation.
 * Out: the first rule that holds and whom it names, or null; null for the protected domains themselves.
 */
export function lookalike(host: string, domains: Protected, claimed: boolean): Lookalike | null {
  const domain = registrableDomain(host);
  if (!domain || domains.domains.has(domain) || domains.domains.has(icannDomain(host))) return null;
  const label = labelOf(toUnicode(domain));
  for (const [rule, find] of RULES) {
    const target = rule === 'tld-swap' && !claimed ? null : find({ host, domain, label, claimed }, domains);
    if (target) return { rule, target };
  }
  return null;
}

interface Seen {
  host: string;
  domain: string;
  /** The owner's label as a browser may show it. */
  label: string;
  claimed: boolean;
}

const RULES: [LookalikeRule, (seen: Seen, domains: Protected) => string | null][] = [
  ['skeleton', skeletonTwin],
  ['edit-distance', oneEditAway],
  ['embedded', embedded],
  ['combosquat', combosquat],
  ['tld-swap', tldSwap],
];

/** paypa1.com, аррӏе.com. Guard: labels that are the same letters are no twins but another registry's (tld-swap). */
function skeletonTwin({ label }: Seen, { bySkeleton }: Protected): string | null {
  const target = bySkeleton.get(skeleton(label));
  return target && labelOf(target) !== label ? target : null;
}

/** One letter more, less or other, or two swapped. Guards: length, a digit or a plural s at the end (Chromium's exclusions). */
function oneEditAway({ label }: Seen, { byStart, byLabel }: Protected): string | null {
  if (label.length < SHORTEST_FOR_EDIT || /\d$/.test(label) || byLabel.has(label)) return null;
  // A first letter that differs makes another word more often than a slip: "hotel" and "motel".
  for (const length of [label.length, label.length + 1, label.length - 1]) {
    for (const target of byStart.get(startOf(label, length)) ?? []) {
      const own = labelOf(target);
      if (label !== `${own}s` && own !== `${label}s` && withinOneEdit(label, own)) return target;
    }
  }
  return null;
}

/** openai.com.evil.example, openai-com.evil.example. Guard: the whole name with its suffix, at the borders of labels. */
function embedded({ host, domain }: Seen, { domains }: Protected): string | null {
  const name = toUnicode(host.toLowerCase());
  const left = name.endsWith(domain) ? name.slice(0, -domain.length - 1) : '';
  const own = domain.slice(0, domain.indexOf('.'));
  for (const text of [left, own]) {
    const parts = text.split(/[.-]/).slice(0, MOST_PARTS);
    for (let start = 0; start < parts.length; start++) {
      for (const count of [2, 3]) {
        const target = parts.slice(start, start + count).join('.');
        const whole = text === own && parts.length === count;
        if (!whole && domains.has(target) && labelOf(target).length >= SHORTEST_FOR_EMBEDDING) return target;
      }
    }
  }
  return null;
}

/**
 * openai-billing.example, securepaypal.example, paypa1-secure.example. Guard: the rest must be words of a false front,
 * and the name long enough.
 */
function combosquat({ label, claimed }: Seen, { byLabel, bySkeleton }: Protected): string | null {
  const named = (word: string): string | null =>
    word.length >= SHORTEST_FOR_COMBO ? (byLabel.get(word) ?? null) : null;
  const between = (word: string): string | null => {
    if (claimed && word.length >= SHORTEST_CLAIMED && byLabel.has(word)) return byLabel.get(word) ?? null;
    return (
      named(word) ?? (word.length >= SHORTEST_FOR_COMBO ? (bySkeleton.get(skeleton(word)) ?? null) : null)
    );
  };
  const parts = label.split(/[-_]/).slice(0, MOST_PARTS);
  if (parts.length > 1 && parts.some(isFront)) {
    for (const part of parts) {
      const target = isFront(part) ? null : between(part);
      if (target) return target;
    }
  }
  for (let cut = 2; cut <= Math.min(label.length, LONGEST_LABEL) - 2; cut++) {
    const [left, right] = [label.slice(0, cut), label.slice(cut)];
    const target = (isFront(right) && named(left)) || (isFront(left) && named(right));
    if (target) return target;
  }
  return null;
}

/** A word of a false front, with a number after it or not (support24). */
function isFront(word: string): boolean {
  return FRONT_WORDS.has(word.replace(/(?<!\d)\d{1,6}$/, ''));
}

/** openai.co for openai.com. Guard: only of a claimed provider, whose own country domains are in the list. */
function tldSwap({ label, domain }: Seen, { byLabel }: Protected): string | null {
  const target = label.length >= SHORTEST_FOR_SKELETON ? byLabel.get(label) : undefined;
  return target && target !== domain ? target : null;
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

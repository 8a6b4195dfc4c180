import { combosquat } from './lookalike/combosquat';
import { embedded } from './lookalike/embedded';
import { oneEdit } from './lookalike/oneEdit';
import type { Compared, LookalikeRule, Rule } from './lookalike/rule';
import { see } from './lookalike/seen';
import { skeletonTwin } from './lookalike/skeletonTwin';
import { tldSwap } from './lookalike/tldSwap';
import type { Mark } from './mark';
import type { Protected } from './protect';
import { toUnicode } from './punycode';
import { isAscii } from './skeleton';
import { spoof, type SpoofRule } from './spoof';

export type HostRule = LookalikeRule | SpoofRule;

/** What is wrong with a host. */
export interface HostFinding {
  rule: HostRule;
  /** The domain that is imitated, as it was given to protect(); null where a host is only written to be misread. */
  target: string | null;
  /** The host as a browser may show it (Unicode, lower case). */
  shown: string;
  /** Where in `shown` it differs from the target, or what is odd about it. */
  marks: Mark[];
  /** False where honest names meet the rule by chance: it counts only beside a claim, or wording that asks for something. */
  deliberate: boolean;
  /** For letters outside ASCII: the scripts of the label at fault. */
  scripts: string[];
}

/** Who is not to be imitated, in the order in which it is asked. */
export interface Lists {
  /** The domains of the provider that the message presents itself as. */
  claimed?: Protected | null;
  /** The user's own: domains he trusts. */
  users?: Protected | null;
  /** Everybody else's: the provider directory and popular domains. */
  known?: Protected | null;
  /** Hosts and domains that imitate nobody, and that others may hold. */
  allow?: ReadonlySet<string>;
}

/** In the order in which they are tried; the first that holds is named. */
const RULES: readonly (readonly [LookalikeRule, Rule])[] = [
  ['skeleton', skeletonTwin],
  ['embedded', embedded],
  ['edit-distance', oneEdit],
  ['combosquat', combosquat],
  ['tld-swap', tldSwap],
];

/** RFC 1035 section 2.3.4. No longer name can be looked up, whatever a message holds. */
const LONGEST = 253;
const KINDS = ['claimed', 'users', 'known'] as const;
const NONE: ReadonlySet<string> = new Set();

/**
 * The strongest finding about a host: whom it imitates, or that it is written to be misread.
 *
 * In: a host name as it stands in a link or an address, Unicode or punycode. Out: null for protected and allowed
 * domains and hosts, for addresses in numbers, and for names without a public suffix. A finding that is
 * deliberate goes before one that may be chance, whatever the list. Pure; never throws; linear in the host's length.
 */
export function inspectHost(host: string, lists: Lists): HostFinding | null {
  // Where an address has one, its host has ended (WHATWG URL, 4.4): such a text is no host.
  if (host.includes('\\')) return null;
  const shown = toUnicode(asRead(host.slice(0, LONGEST + 1)));
  const seen = see(shown);
  if (!seen) return asFinding(shown, null);
  const { allow = NONE } = lists;
  const asked: Compared[] = [];
  for (const list of KINDS) {
    const domains = lists[list];
    if (domains) asked.push({ domains, list, allowed: allow });
  }
  const isKnown = (each: string): boolean =>
    allow.has(each) || asked.some(({ domains }) => domains.hosts.has(each));
  const bare = shown.startsWith('www.') ? shown.slice(4) : shown;
  if (isKnown(seen.domain) || (bare !== seen.domain && isKnown(bare))) return null;
  let chance: HostFinding | null = null;
  for (const compared of asked) {
    for (const [rule, find] of RULES) {
      const found = find(seen, compared);
      if (!found) continue;
      const { target, marks } = found;
      const finding = {
        rule,
        target: target.domain,
        shown,
        marks,
        deliberate: found.deliberate,
        scripts: [],
      };
      if (found.deliberate) return withScripts(finding);
      chance ??= finding;
    }
  }
  return asFinding(shown, chance);
}

/** As a browser reads what was typed (UTS #46): full-width letters and dots are letters and dots. Bounded, lower case. */
function asRead(host: string): string {
  const plain = isAscii(host) ? host : host.normalize('NFKC').replace(/[。．｡]/g, '.');
  return plain
    .toLowerCase()
    .slice(0, LONGEST)
    .replace(/\.{1,9}$/, '');
}

/** A spoof goes before what may be chance. Signs that no name needs (a heart) are a joke as often as a trick. */
function asFinding(shown: string, chance: HostFinding | null): HostFinding | null {
  const found = spoof(shown);
  if (!found) return chance && withScripts(chance);
  const { rule, marks, scripts } = found;
  return { rule, target: chance?.target ?? null, shown, marks, deliberate: rule !== 'not-allowed', scripts };
}

function withScripts(finding: HostFinding): HostFinding {
  return { ...finding, scripts: spoof(finding.shown)?.scripts ?? [] };
}

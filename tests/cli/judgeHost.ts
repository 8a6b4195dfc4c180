import { inspectHost, type HostFinding } from '../../lib/domains/inspectHost';
import type { Mark } from '../../lib/domains/mark';
import type { Protected } from '../../lib/domains/protect';
import { registrableDomain } from '../../lib/domains/registrableDomain';
import { isWeb } from '../../lib/links/anatomy';
import { oddities } from '../../lib/links/oddities';
import type { Oddity, OddityRule } from '../../lib/links/oddity';
import { unwrap } from '../../lib/links/unwrap';
import { readWrittenUrl } from '../../lib/links/writtenUrl';
import { everybody } from '../../lib/signals/findLookalike';

/** What to judge, and against what. */
export interface HostQuestion {
  /** A host, or a URL: then it is about the host that the link leads to in the end. */
  input: string;
  /** Protects these as the user's own, instead of the built-in lists. */
  protected?: Protected | null;
  /** The message presents itself as the owner of these domains. */
  claimed?: boolean;
  /** Hosts and domains that are fine. */
  allow?: ReadonlySet<string>;
}

export interface HostAnswer {
  input: string;
  /** Null where the host has none, or the link leads to no host. */
  registrableDomain: string | null;
  /** Null where nothing is wrong; so is the target, and where nobody in particular is imitated. */
  rule: string | null;
  target: string | null;
  findings: (HostFinding | OddFinding)[];
}

/** What is odd about a link, in the form of a finding about a host: `shown` is the part at fault as written. */
interface OddFinding {
  rule: string;
  target: null;
  shown: string;
  marks: Mark[];
}

/** Octets of a host name in DNS (RFC 1035 section 2.3.4): what is longer leads nowhere. */
const LONGEST_HOST = 253;

/**
 * Judges a host or link. With the built-in lists as one in a message from a neutral sender, that claims to be nobody:
 * only what is written to deceive becomes the answer's rule. With lists of the question's own every rule does.
 * Throws an Error with a text for people for what is neither a host nor a URL.
 */
export function judgeHost({ input, protected: own, claimed, allow }: HostQuestion): HostAnswer {
  const { host, href } = read(input.trim());
  const lists = own ? { [claimed ? 'claimed' : 'users']: own, allow } : { known: everybody(), allow };
  const finding = host ? inspectHost(host, lists) : null;
  const odd = href ? oddities(href) : [];
  const told = finding && (own || finding.deliberate) ? finding : null;
  return {
    input,
    registrableDomain: registrableDomain(host) || null,
    rule: told?.rule ?? odd.find(deceives)?.rule ?? null,
    target: told?.target ?? null,
    findings: [
      ...(finding ? [finding] : []),
      ...odd.map(({ rule, text, mark }) => ({
        rule,
        target: null,
        shown: text,
        marks: [inText(mark, text)],
      })),
    ],
  };
}

/** Oddities that no honest link has, whoever sent it. The others need a message around them. */
const DECEIVING: ReadonlySet<OddityRule> = new Set<OddityRule>([
  'program-in-link',
  'page-in-link',
  'invisible',
  'slash-like',
  'numeric-host',
]);
/** A user name that is written like a host, dot or %2e: paypal.com@evil.example. */
const HOST_LIKE = /[\p{L}\p{N}-](?:\.|%2e)\p{L}{2}/iu;

function deceives({ rule, text }: Oddity): boolean {
  return DECEIVING.has(rule) || (rule === 'userinfo' && HOST_LIKE.test(text));
}

/** The part at fault is all that is shown; of a long one the start. */
function inText({ start, end }: Mark, text: string): Mark {
  return { start: 0, end: Math.min(end - start, text.length) };
}

/** The host in question, '' for a link that leads to none; and the link, without wrappers, '' for a bare host. */
function read(text: string): { host: string; href: string } {
  const written = hrefOf(text);
  if (!written) return { host: checkedHost(text), href: '' };
  const { target, wrappers } = unwrap(written);
  const href = wrappers.length > 0 ? target.written : written;
  if (isWeb(target)) return { host: checkedHost(target.host), href };
  if (target.scheme && target.scheme !== 'http' && target.scheme !== 'https') return { host: '', href };
  // What no browser would open is judged as it is written.
  const { clean, host } = readWrittenUrl(href);
  return { host: checkedHost(clean.slice(host.start, host.end)), href };
}

/** The text as a link, '' when it is a bare host. A host with a port, path or user name lacks a scheme only; none has a dot. */
function hrefOf(text: string): string {
  if (/^[a-z][a-z0-9+-]*:(?!\d{1,5}(?:[/?#]|$))/i.test(text) || /^[/\\]{2}/.test(text)) return text;
  return /[/\\?#@:]/.test(text) ? `https://${text}` : '';
}

function checkedHost(host: string): string {
  if (host.length > LONGEST_HOST) throw new Error(`no host has more than ${LONGEST_HOST} characters`);
  const number = /^\[[\da-f.]*:[\da-f:.]*\]$/i.test(host);
  if (!number && (!/[\p{L}\p{N}]/u.test(host) || /[\s\p{Cc}<>"{}|^`%[\]]/u.test(host)))
    throw new Error('neither a host nor a URL');
  return host;
}

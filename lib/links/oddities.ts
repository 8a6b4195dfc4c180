import { dissect, type Anatomy } from './anatomy';
import { backslash } from './oddities/backslash';
import { invisible } from './oddities/invisible';
import { long } from './oddities/long';
import { numericHost } from './oddities/numericHost';
import { oddPort } from './oddities/oddPort';
import { openRedirect } from './oddities/openRedirect';
import { padded } from './oddities/padded';
import { pageInLink } from './oddities/pageInLink';
import { programInLink } from './oddities/programInLink';
import { severalUrls } from './oddities/severalUrls';
import { slashLike } from './oddities/slashLike';
import { userinfo } from './oddities/userinfo';
import type { Oddity, OddityRule, Rule } from './oddity';
import { readWrittenUrl, type WrittenUrl } from './writtenUrl';

const rules: Record<OddityRule, Rule> = {
  'program-in-link': programInLink,
  'page-in-link': pageInLink,
  invisible,
  'slash-like': slashLike,
  userinfo,
  'numeric-host': numericHost,
  padded,
  'open-redirect': openRedirect,
  'several-urls': severalUrls,
  'odd-port': oddPort,
  backslash,
  long,
};

/** UTF-16 units of the part that is shown. */
const LONGEST_SHOWN = 200;

/**
 * What is odd about an address, the gravest first. In: an href as written. Each rule's file says what it
 * leaves out, and why. They look at the address alone: what excuses it in a message is the signals' to say.
 * Pure, linear, never throws.
 */
export function oddities(href: string): Oddity[] {
  const link = dissect(href);
  const written = readWrittenUrl(link.written);
  return (Object.keys(rules) as OddityRule[]).flatMap((rule) => judge(rule, link, written) ?? []);
}

/** Asked for by one rule after the other. */
const writtenOf = new WeakMap<Anatomy, WrittenUrl>();

/** The same for one rule; null where the address holds to it. In: a link taken apart by `dissect`. */
export function oddity(rule: OddityRule, link: Anatomy): Oddity | null {
  let written = writtenOf.get(link);
  if (!written) {
    written = readWrittenUrl(link.written);
    writtenOf.set(link, written);
  }
  return judge(rule, link, written);
}

function judge(rule: OddityRule, link: Anatomy, written: WrittenUrl): Oddity | null {
  const found = rules[rule](link, written);
  if (!found) return null;
  const text = written.clean.slice(found.start, Math.min(found.end, found.start + LONGEST_SHOWN));
  return { rule, text, mark: written.asWritten(found) };
}

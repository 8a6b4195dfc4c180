import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { assess, noTrust } from '../../lib/assess/assess';
import { builtIn } from '../../lib/assess/knowledge';
import { inspectHost, type HostFinding } from '../../lib/domains/inspectHost';
import { popular } from '../../lib/domains/popular/popular';
import { protect } from '../../lib/domains/protect';
import { toUnicode } from '../../lib/domains/punycode';
import { registrableDomain } from '../../lib/domains/registrableDomain';
import { skeleton, skeletons } from '../../lib/domains/skeleton';
import { dissect, isWeb } from '../../lib/links/anatomy';
import { oddities } from '../../lib/links/oddities';
import { shownHost } from '../../lib/links/shownHost';
import { unwrap } from '../../lib/links/unwrap';
import { directory } from '../../lib/providers/directory';
import { everybody } from '../../lib/signals/findLookalike';
import { allLists } from '../cli/gates/hostSpeed';
import { mail } from '../support';
import { anyHost, anyLink, anyText, wrappedLink } from './arbitraries';
import { subjects } from './subjects';
import { variants } from './variants';

const lists = allLists();

/** The first case found, made as small as it can be, that does not hold; undefined when all do. Begins elsewhere each time. */
function counterexample<T>(
  cases: fc.Arbitrary<T>,
  holds: (value: T) => boolean,
  numRuns = 2000,
): string | undefined {
  return fc.defaultReportMessage(fc.check(fc.property(cases, holds), { numRuns }));
}

/** Everything that looks at a host or link before a message is judged. */
const everything = (text: string): unknown[] => [
  inspectHost(text, lists),
  inspectHost(text, {}),
  registrableDomain(text),
  skeletons(text),
  toUnicode(text),
  dissect(text),
  oddities(text),
  unwrap(text),
  shownHost(text),
];

test('no text makes any of it throw', () => {
  expect(
    counterexample(fc.oneof(anyText, anyLink, wrappedLink), (text) => everything(text).length > 0),
  ).toBeUndefined();
});

test('a skeleton is its own skeleton, and the first of all skeletons', () => {
  expect(
    counterexample(fc.oneof(anyText, fc.string({ unit: 'grapheme', maxLength: 40 })), (text) => {
      const once = skeleton(text);
      return skeleton(once) === once && skeletons(text)[0] === once;
    }),
  ).toBeUndefined();
});

test('what a host is shown as is shown as itself', () => {
  expect(
    counterexample(fc.oneof(anyHost, anyText), (host) => {
      const shown = toUnicode(host);
      return /xn--/i.test(shown) || toUnicode(shown) === shown;
    }),
  ).toBeUndefined();
});

test('a link taken apart twice is the same as once, and its pieces make it whole', () => {
  expect(
    counterexample(anyLink, (link) => {
      const once = dissect(link);
      if (once.url === '') return true;
      const twice = dissect(once.url);
      const same = (['scheme', 'host', 'owner', 'userinfo', 'ip', 'port', 'rest', 'url'] as const).every(
        (part) => once[part] === twice[part],
      );
      return same && once.parts.map(({ text }) => text).join('') === once.url;
    }),
  ).toBeUndefined();
});

test('wrappers come off to a page of the web or not at all, and eight of them at most', () => {
  expect(
    counterexample(fc.oneof(wrappedLink, anyLink), (link) => {
      const { target, wrappers } = unwrap(link);
      return wrappers.length > 0
        ? isWeb(target) && wrappers.length <= 8
        : [link, `https://${link.trim()}`].includes(target.written);
    }),
  ).toBeUndefined();
});

test('nobody who is protected imitates anybody, nor does what is below them', () => {
  const known = [
    ...directory.flatMap(({ domains }) => domains.map(({ domain }) => domain)),
    ...popular,
  ].filter((domain) => everybody().hosts.has(domain));
  expect(known.length).toBeGreaterThan(500);
  const imitating = known.filter(
    (domain) =>
      inspectHost(domain, { known: everybody() }) !== null ||
      inspectHost(`mail.${domain}`, { known: everybody() }) !== null ||
      inspectHost(`${domain.toUpperCase()}.`, lists) !== null,
  );
  expect(imitating).toEqual([]);
});

test('what holds a backslash is no host, and imitates nobody', () => {
  expect(inspectHost('paypal.com\\paypal.com', lists)).toBeNull();
});

test('what is allowed imitates nobody', () => {
  expect(
    counterexample(anyHost, (host) => {
      const allow = new Set([toUnicode(registrableDomain(host)), registrableDomain(host)]);
      return (inspectHost(host, { ...lists, allow })?.target ?? null) === null;
    }),
  ).toBeUndefined();
});

test('a finding names a domain of its lists, which is another one, and marks places of the host as shown', () => {
  const own = new Set([lists.claimed, lists.users, lists.known].flatMap((list) => [...(list?.hosts ?? [])]));
  expect(
    counterexample(fc.oneof(anyHost, anyText), (host) => {
      const finding = inspectHost(host, lists);
      if (!finding) return true;
      const { target } = finding;
      return (
        isMarked(finding) && (target === null || (own.has(target) && target !== registrableDomain(host)))
      );
    }),
  ).toBeUndefined();
});

/** Its marks are not empty, in order, apart, and within what is shown. */
function isMarked({ shown, marks }: HostFinding): boolean {
  let from = 0;
  for (const { start, end } of marks) {
    if (start < from || end <= start) return false;
    from = end;
  }
  return from <= shown.length;
}

test.each(['replacement', 'homoglyph', 'cyrillic', 'omission', 'transposition', 'hyphenation'] as const)(
  'variants by %s have something marked',
  (kind) => {
    const unmarked = subjects().flatMap(({ domain, claimed }) => {
      const list = protect(claimed);
      return variants(kind, domain)
        .slice(0, 60)
        .filter((variant) => {
          const finding = inspectHost(variant, { claimed: list });
          return finding !== null && (finding.marks.length === 0 || !isMarked(finding));
        });
    });
    expect(unmarked).toEqual([]);
  },
);

test('an oddity points at a part of the link as written', () => {
  expect(
    counterexample(fc.oneof(anyLink, wrappedLink), (link) =>
      oddities(link).every(
        ({ mark: { start, end }, text }) =>
          0 <= start && start <= end && end <= link.length && text.length <= 200,
      ),
    ),
  ).toBeUndefined();
});

test('a link that shows its own address is no mismatch, and a mismatch has two different sides', () => {
  expect(
    counterexample(
      fc.tuple(wrappedLink, fc.option(anyHost), fc.boolean()),
      ([href, other, whole]) => {
        const { target } = unwrap(href);
        const text = other ?? (whole ? target.url : target.host);
        const { findings } = assess(
          { message: mail({ links: [{ href, text, title: text }] }) },
          builtIn,
          noTrust,
        );
        const mismatches = findings.filter(({ signal }) => /^(?:text-href|tooltip)-mismatch$/.test(signal));
        return other === null
          ? mismatches.length === 0
          : mismatches.every(({ params: [shown = '', actual = ''] }) => !isSame(shown, actual));
      },
      400,
    ),
  ).toBeUndefined();
});

const isSame = (a: string, b: string): boolean =>
  toUnicode(a) === toUnicode(b) || registrableDomain(a) === registrableDomain(b);

test('links that show another address are mismatches, so that the property above speaks of some', () => {
  const link = { href: 'https://a.example/', text: 'www.b.com', title: '' };
  const { findings } = assess({ message: mail({ links: [link] }) }, builtIn, noTrust);
  expect(findings.map(({ signal, params }) => [signal, params])).toContainEqual([
    'text-href-mismatch',
    ['www.b.com', 'a.example'],
  ]);
});

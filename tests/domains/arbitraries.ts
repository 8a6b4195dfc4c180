import * as fc from 'fast-check';
import { domainToASCII } from 'node:url';
import { subjects } from './subjects';
import { VARIANT_CLASSES, variants } from './variants';

/** Any UTF-16 at all, lone surrogates included. */
const units = fc.string({
  unit: fc.nat({ max: 0xffff }).map((code) => String.fromCharCode(code)),
  maxLength: 80,
});
/** Whole characters of all planes. */
const characters = fc.string({ unit: 'binary', maxLength: 80 });
const rubbishALabel = fc.string({ maxLength: 70 }).map((text) => `xn--${text}`);
const punycodeLike = fc.stringMatching(/^xn--[a-z0-9-]{0,60}$/);
const piece = fc.constantFrom(
  '.',
  '-',
  'xn--',
  'paypal',
  'paypal.com',
  'login',
  'раураl',
  '%2e',
  '@',
  ':8080',
  '\\',
  '\u200d',
  '\u202e',
  '。',
  'ノ',
  '1',
  '0x7f',
  '[::1]',
  ' ',
  '://',
);

/** Texts that are hosts, nearly hosts, or nothing of the kind. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  units,
  characters,
  rubbishALabel,
  punycodeLike,
  fc.domain(),
  fc
    .array(fc.oneof(piece, fc.string({ unit: 'grapheme', maxLength: 8 })), { maxLength: 12 })
    .map((all) => all.join('')),
  fc.array(fc.oneof(characters, rubbishALabel), { maxLength: 5 }).map((labels) => labels.join('.')),
);

const imitations = subjects().flatMap(({ domain }) =>
  VARIANT_CLASSES.flatMap((kind) => variants(kind, domain).filter((_, i) => i % 11 === 0)),
);

/** Hosts that can exist: ordinary, imitating somebody, in any script. */
export const anyHost: fc.Arbitrary<string> = fc.oneof(
  fc.domain(),
  fc.constantFrom(...subjects().map(({ domain }) => domain)),
  fc.constantFrom(...imitations),
  fc
    .tuple(fc.constantFrom('www', 'login', 'paypal.com', 'a-b'), fc.constantFrom(...imitations))
    .map((parts) => parts.join('.')),
  fc
    .tuple(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
      fc.constantFrom('com', 'de', 'ru', 'co.uk'),
    )
    .map(([label, suffix]) => domainToASCII(`${label}.${suffix}`))
    .filter((host) => host !== ''),
);

/** A web link to a host, with userinfo, port, path and query or without. */
export const anyLink: fc.Arbitrary<string> = fc.oneof(
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  fc
    .tuple(
      fc.constantFrom(
        'https://',
        'http://',
        '//',
        'HTTPS:\\\\',
        'https:',
        'ftp://',
        'javascript:',
        'data:text/html,',
      ),
      fc.constantFrom('', '', 'user@', 'paypal.com@', 'a:b@'),
      anyHost,
      fc.constantFrom('', ':8443', ':80', ':x'),
      fc.constantFrom('', '/', '/a/b', '/?u=https%3A%2F%2Fa.example', '/%', '/#x', '\\x'),
    )
    .map((parts) => parts.join('')),
  anyText.map((text) => `https://${text}`),
  anyText,
);

const WRAP: readonly ((link: string) => string)[] = [
  (link) => `https://nam02.safelinks.protection.outlook.com/?url=${encodeURIComponent(link)}&data=x`,
  (link) => `https://www.google.com/url?q=${encodeURIComponent(link)}&sa=D`,
  (link) => `https://urldefense.com/v3/__${link}__;!!a!b$`,
  (link) => `https://urldefense.proofpoint.com/v1/url?u=${encodeURIComponent(link)}&k=x`,
  (link) => `https://l.facebook.com/l.php?u=${encodeURIComponent(link)}`,
  (link) => `https://slack-redir.net/link?url=${encodeURIComponent(link)}`,
];

/** encodeURIComponent throws on lone surrogates. */
function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\uFFFD');
}

/** A link with up to ten wrappers around it. */
export const wrappedLink: fc.Arbitrary<string> = fc
  .tuple(anyLink.map(wellFormed), fc.array(fc.constantFrom(...WRAP), { maxLength: 10 }))
  .map(([link, wraps]) => wraps.reduce((inner, wrap) => wrap(inner), link));

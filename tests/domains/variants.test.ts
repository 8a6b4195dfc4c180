import { expect, test } from 'vitest';
import { recall, share } from './recall';
import { subjects } from './subjects';
import { VARIANT_CLASSES, variants, type VariantClass } from './variants';

/** What each class makes, and what it must not. */
const EXAMPLES: Record<VariantClass, { domain: string; made: string[]; not: string[] }> = {
  addition: {
    domain: 'a-name.com',
    made: ['a-namex.com', 'ax-name.com', 'a-name1.com'],
    not: ['a-na-me.com'],
  },
  bitsquatting: {
    domain: 'name.com',
    made: ['lame.com', 'nqme.com'],
    not: ['Name.com', 'name.com', '.ame.com'],
  },
  cyrillic: { domain: 'apple.com', made: ['xn--pple-43d.com', 'xn--80ak6aa92e.com'], not: ['apple.com'] },
  homoglyph: {
    domain: 'modern.com',
    made: ['rnodern.com', 'm0dern.com', 'moclern.com', 'modem.com', 'xn--mdern-0ta.com'],
    not: ['modern.com'],
  },
  hyphenation: {
    domain: 'name.co.uk',
    made: ['n-ame.co.uk', 'nam-e.co.uk'],
    not: ['-name.co.uk', 'name-.co.uk'],
  },
  insertion: { domain: 'name.com', made: ['nbame.com', 'bname.com', 'namre.com'], not: ['nlame.com'] },
  omission: { domain: 'name.com', made: ['ame.com', 'nme.com', 'nam.com'], not: ['name.com'] },
  plural: { domain: 'boxes.com', made: ['bosxes.com', 'boxeses.com'], not: ['bsoxes.com', 'boxesss.com'] },
  repetition: { domain: 'name.com', made: ['nname.com', 'namee.com'], not: ['namename.com'] },
  replacement: { domain: 'name.com', made: ['bame.com', 'nsme.com', 'nqme.com'], not: ['nlme.com'] },
  subdomain: { domain: 'name.com', made: ['n.ame.com', 'nam.e.com'], not: ['.name.com', 'name.com'] },
  transposition: { domain: 'name.com', made: ['anme.com', 'naem.com'], not: ['eman.com'] },
  'vowel-swap': { domain: 'name.com', made: ['nome.com', 'nama.com'], not: ['nxme.com', 'name.com'] },
  dictionary: { domain: 'name.com', made: ['name-login.com', 'loginname.com'], not: ['login.com'] },
  'tld-swap': { domain: 'name.co.uk', made: ['name.com', 'name.xyz'], not: ['name.co.uk'] },
  various: { domain: 'name.co.uk', made: ['wwwname.co.uk', 'namecouk.com', 'name.uk'], not: ['name.co.uk'] },
};

test.each(VARIANT_CLASSES)('variants by %s are what the class says', (kind) => {
  const { domain, made, not } = EXAMPLES[kind];
  const hosts = variants(kind, domain);
  expect(hosts).toEqual(expect.arrayContaining(made));
  expect(hosts.filter((host) => not.includes(host))).toEqual([]);
  expect(new Set(hosts).size).toBe(hosts.length);
});

test('sixty domains with names of their own are tried', () => {
  const domains = subjects().map(({ domain }) => domain);
  expect(new Set(domains.map((domain) => domain.split('.', 1)[0])).size).toBe(60);
  expect(domains).toEqual(expect.arrayContaining(['paypal.com', 'openai.com', 'dhl.com']));
});

const figures = recall();

test.each(figures.filter(({ bound }) => bound !== null))('variants by $kind are recognised', (one) => {
  expect(one.of).toBeGreaterThan(60);
  expect(share(one), one.misses.map(({ variant }) => variant).join(' ')).toBeGreaterThanOrEqual(
    one.bound ?? 1,
  );
});

test('recognised variants name the domain that was varied', () => {
  const visual = figures.filter(({ bound }) => bound !== null);
  const target = visual.reduce((sum, one) => sum + one.target, 0);
  expect(target / visual.reduce((sum, one) => sum + one.count, 0)).toBeGreaterThan(0.97);
});

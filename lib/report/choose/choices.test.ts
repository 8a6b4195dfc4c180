import { expect, test } from 'vitest';
import { sampleAssessment, sampleFinding, sampleMessage } from '../../../components/sampleAssessment';
import { directory } from '../../providers/directory';
import type { Message } from '../../message/message';
import type { Assessment } from '../../assess/assessment';
import type { Desk, Way } from '../desk';
import type { Organisation } from '../organisation';
import { CHOICE_KINDS } from './choice';
import { choices, type Choice } from './choices';

const sampleMail = sampleMessage();
const sampleVerdict = sampleAssessment({
  claim: { provider: 'paypal', name: 'PayPal', by: ['name'], evidence: [] },
});
const way = (over: Partial<Way> = {}): Way => ({
  type: 'email',
  value: 'report@desk.example',
  takes: 'raw',
  formats: [],
  max_bytes: null,
  ...over,
});
const desk = (id: string, over: Partial<Desk> = {}): Desk => ({
  id,
  name: id,
  ways: [way()],
  countries: [],
  providers: [],
  platforms: [],
  does: [],
  needs: [],
  bounce: null,
  note: null,
  source: 'https://desk.example/',
  evidence: 'owner',
  checked: '2026-11-22',
  status: 'confirmed',
  ...over,
});
const form = way({ type: 'form', value: 'https://desk.example/form', takes: 'text' });
const pages = way({ type: 'form', value: 'https://desk.example/pages', takes: 'urls' });
const sms = way({ type: 'sms', value: '7726', takes: 'text' });

const PAYPAL = desk('paypal', { providers: ['paypal'] });
const BRITISH = desk('gb', { countries: ['GB'], ways: [way({ takes: 'forward' })] });
const APWG = desk('apwg');
const HOST = desk('host', { platforms: ['sites.example'], ways: [pages] });
const ALL = [APWG, BRITISH, HOST, PAYPAL];

const ORGANISATION: Organisation = {
  name: 'Example Ltd',
  reportTo: 'report@example.com',
  subjectPrefix: '',
  ticketFormat: 'eml',
  otherDesks: true,
  domain: null,
};
const LINK = { href: 'https://evil.sites.example/login', text: 'Confirm', title: '' };
const TEXT: Message = { ...sampleMail, origin: 'pasted', from: [], links: [] };

interface Case {
  message?: Message;
  assessment?: Partial<Assessment>;
  country?: string | null;
  organisation?: Organisation | null;
  among?: readonly Desk[];
}
const offered = ({ message, assessment, country = 'GB', organisation = null, among = ALL }: Case = {}) =>
  choices(
    {
      message: message ?? { ...sampleMail, links: [LINK] },
      assessment: { ...sampleVerdict, ...assessment },
      webmail: 'gmail',
      country,
      organisation,
    },
    among,
  );
const ids = (about: Case = {}) => offered(about).map(({ id }) => id);
const chosen = (about: Case = {}) => offered(about).flatMap(({ id, preselected }) => (preselected ? id : []));
const wayTo = (id: string, about: Case) => offered(about).find((one) => one.id === id)?.way;

test('the order: the mailbox, whom it imitates, the country, everybody, the host, the organisation', () => {
  expect(offered({ organisation: ORGANISATION }).map(({ kind, id }) => [kind, id])).toEqual([
    ['webmail', 'webmail'],
    ['provider', 'paypal'],
    ['country', 'gb'],
    ['everyone', 'apwg'],
    ['host', 'host'],
    ['organisation', 'organisation'],
  ]);
});

test('three stand chosen: the mailbox, the provider and the national body', () => {
  expect(chosen()).toEqual(['webmail', 'paypal', 'gb']);
});

test('where no national body is, the one for everybody', () => {
  expect(chosen({ country: 'FR' })).toEqual(['webmail', 'paypal', 'apwg']);
  expect(chosen({ country: null })).toEqual(['webmail', 'paypal', 'apwg']);
});

test("the organisation's mailbox goes first, and may want no others", () => {
  expect(chosen({ organisation: ORGANISATION })).toEqual(['webmail', 'paypal', 'organisation']);
  const alone = { organisation: { ...ORGANISATION, otherDesks: false } };
  expect(ids(alone)).toEqual(['webmail', 'organisation']);
  expect(chosen(alone)).toEqual(['webmail', 'organisation']);
});

test.each(['authentic', 'unremarkable', 'unreadable'] as const)(
  'nothing stands chosen when it is %s',
  (verdict) => {
    expect(chosen({ assessment: { verdict }, organisation: ORGANISATION })).toEqual([]);
    expect(ids({ assessment: { verdict } })).toContain('paypal');
  },
);

test('an unconfirmed desk is offered after confirmed ones, and never chosen', () => {
  const unsure = { ...BRITISH, status: 'unconfirmed' as const };
  expect(chosen({ among: [APWG, unsure, PAYPAL] })).toEqual(['webmail', 'paypal', 'apwg']);
  expect(ids({ among: [APWG, unsure, PAYPAL] })).toContain('gb');
  expect(ids({ among: [unsure, desk('gb-2', { countries: ['GB'] })] })).toEqual(['webmail', 'gb-2']);
});

test('one that needs an account is offered and not chosen', () => {
  const account = { ...BRITISH, needs: ['account' as const] };
  expect(chosen({ among: [APWG, account] })).toEqual(['webmail', 'apwg']);
  expect(ids({ among: [APWG, account] })).toEqual(['webmail', 'gb', 'apwg']);
});

test('a dead desk and one of another country are never offered', () => {
  expect(ids({ among: [{ ...BRITISH, status: 'dead' }, desk('fr', { countries: ['FR'] })] })).toEqual([
    'webmail',
  ]);
});

test("a provider's desk of the reader's country goes before its desk for everywhere", () => {
  const here = desk('paypal-gb', { providers: ['paypal'], countries: ['GB'] });
  expect(ids({ among: [PAYPAL, here] })).toEqual(['webmail', 'paypal-gb']);
  expect(ids({ among: [PAYPAL, here], country: 'FR' })).toEqual(['webmail', 'paypal']);
  expect(ids({ among: [PAYPAL, here], country: 'gb' })).toEqual(['webmail', 'paypal-gb']);
});

test('who is not in the directory, or has no desk, is not told', () => {
  const claim = { provider: null, name: 'Chess club', by: [], evidence: [] };
  expect(ids({ assessment: { claim } })).not.toContain('paypal');
  expect(ids({ assessment: { claim: null } })).not.toContain('paypal');
  expect(ids({ assessment: { claim: { ...claim, provider: 'openai', name: 'OpenAI' } } })).not.toContain(
    'paypal',
  );
});

test("the provider's own confirmed mail is not reported to it as an imitation, unless the reader wants that", () => {
  const methods = [{ method: 'dmarc', result: 'pass' as const, properties: { 'header.from': 'paypal.com' } }];
  const own = {
    ...sampleMail,
    from: [{ name: 'PayPal', address: 'service@paypal.com' }],
    authentication: { server: 'mx.example', methods },
  };
  expect(chosen({ message: own })).toEqual(['webmail', 'gb']);
  expect(offered({ message: own })[1]?.why.key).toBe('choice_why_provider_own');
  const forged = { ...own, authentication: { server: 'mx.example', methods: [] } };
  expect(chosen({ message: forged })).toContain('paypal');
});

test('a text that was pasted has no webmail, and goes to where texts are taken', () => {
  const texted = { ...BRITISH, ways: [way({ takes: 'forward' }), form, sms] as Desk['ways'] };
  expect(ids({ message: TEXT, among: [APWG, texted] })).toEqual(['gb']);
  expect(wayTo('gb', { message: TEXT, among: [texted] })?.type).toBe('sms');
  expect(wayTo('gb', { among: [texted] })?.takes).toBe('forward');
});

test('a mail that was pasted with its sender is a mail', () => {
  expect(ids({ message: { ...sampleMail, origin: 'pasted' } })).toContain('webmail');
});

test('a number for texts alone is not for mail', () => {
  expect(ids({ among: [{ ...BRITISH, ways: [sms] }] })).toEqual(['webmail']);
});

test('a desk for texts is not for mail, also where it has a form', () => {
  const texts = { ...BRITISH, ways: [sms, form] as Desk['ways'] };
  expect(ids({ among: [texts] })).toEqual(['webmail']);
  expect(ids({ message: TEXT, among: [texts] })).toEqual(['gb']);
});

test('a mail without link and file goes to the form of a desk that looks at nothing else in mail', () => {
  const needs: Desk['needs'] = ['link_or_attachment'];
  const picky = { ...BRITISH, needs, ways: [way({ takes: 'forward' }), form] as Desk['ways'] };
  expect(wayTo('gb', { among: [picky] })?.type).toBe('email');
  expect(wayTo('gb', { message: sampleMail, among: [picky] })?.type).toBe('form');
  const attachments = [{ name: 'a.pdf', type: 'application/pdf' }];
  expect(wayTo('gb', { message: { ...sampleMail, attachments }, among: [picky] })?.type).toBe('email');
});

test('a desk for addresses of pages is left out where there are none', () => {
  const only = [{ ...BRITISH, ways: [pages] as Desk['ways'] }];
  expect(ids({ among: only })).toEqual(['webmail', 'gb']);
  expect(ids({ message: sampleMail, among: only })).toEqual(['webmail']);
  const mailto = { ...sampleMail, links: [{ href: 'mailto:x@evil.example', text: '', title: '' }] };
  expect(ids({ message: mailto, among: only })).toEqual(['webmail']);
});

test('a message that somebody passed on is not held against whoever did', () => {
  expect(ids({ assessment: { forwarded: true } })).not.toContain('webmail');
});

test('the host is that of the most telling link, where the link really leads', () => {
  const other = desk('other', { platforms: ['forms.example'], ways: [pages] });
  const page = 'https://forms.example/f/1';
  const wrapped = `https://www.google.com/url?q=${encodeURIComponent(page)}`;
  const message = { ...sampleMail, links: [LINK, { href: wrapped, text: 'x', title: '' }] };
  const among = [HOST, other];
  expect(ids({ message, among })).toEqual(['webmail', 'host']);
  const findings = [sampleFinding({ evidence: [{ field: 'link', text: 'x', href: wrapped }] })];
  expect(offered({ message, among, assessment: { findings } })[1]).toMatchObject({
    id: 'other',
    why: { key: 'choice_why_host', params: ['forms.example'] },
    preselected: false,
  });
});

const linkTo = (href: string) => ({ ...sampleMail, links: [{ href, text: '', title: '' }] });

test('a short link stands for the page that nobody but its service knows', () => {
  const short = desk('short', { platforms: ['bit.ly'], ways: [pages] });
  expect(ids({ message: linkTo('https://bit.ly/3abcdef'), among: [short] })).toEqual(['webmail', 'short']);
});

test("the claimed provider's own pages accuse nobody; what strangers put up there does", () => {
  const google = desk('google', { platforms: ['google.com'], ways: [pages] });
  const claim = { provider: 'google', name: 'Google', by: [], evidence: [] };
  const about = { assessment: { claim }, among: [google] };
  expect(ids({ ...about, message: linkTo('https://myaccount.google.com/') })).toEqual(['webmail']);
  expect(ids({ ...about, message: linkTo('https://docs.google.com/forms/d/e/x') })).toEqual([
    'webmail',
    'google',
  ]);
});

test('one desk is told once', () => {
  const both = desk('paypal', { providers: ['paypal'], platforms: ['sites.example'] });
  expect(ids({ among: [both] })).toEqual(['webmail', 'paypal']);
});

const COUNTRIES = 'US GB DE AT CH BE NL FR ES IT PL PT CA AU SG IN BR JP LU HU'.split(' ');

/** What is wrong with the choices for a message in the name of a provider, read in a country; '' for nothing. */
function faultOf(all: readonly Choice[], provider: string, country: string): string {
  const kinds = all.map(({ kind }) => CHOICE_KINDS.indexOf(kind));
  if (kinds.some((kind, index) => index > 0 && kind <= (kinds[index - 1] ?? -1))) return 'order';
  if (new Set(all.map(({ id }) => id)).size < all.length) return 'twice';
  if (all.filter(({ preselected }) => preselected).length > 3) return 'too many';
  for (const { kind, desk: one, way: by, preselected } of all) {
    if (one === null) continue;
    const isNational = kind === 'country' ? one.countries.length > 0 : true;
    if (one.status === 'dead' || (preselected && one.status !== 'confirmed')) return 'status';
    if (!isNational || (one.countries.length > 0 && !one.countries.includes(country))) return 'foreign';
    if (kind === 'provider' && !one.providers.includes(provider)) return 'not its own';
    if (kind === 'host' && !one.platforms.includes('github.io')) return 'not the host';
    if ((kind === 'country' || kind === 'everyone') && one.providers.length > 0) return 'not for all';
    if (by === null || by.type === 'sms' || !one.ways.includes(by)) return 'way';
  }
  return '';
}

test('for every provider in twenty countries: in order, once each, alive, at home, and at most three chosen', () => {
  const link = { ...LINK, href: 'https://evil.github.io/login' };
  const wrong: string[] = [];
  const kinds = new Set<string>();
  for (const { id, name } of directory) {
    for (const country of COUNTRIES) {
      const claim = { provider: id, name, by: [], evidence: [] };
      const all = choices({
        message: { ...sampleMail, links: [link] },
        assessment: { ...sampleVerdict, claim },
        webmail: null,
        country,
        organisation: ORGANISATION,
      });
      all.forEach(({ kind }) => kinds.add(kind));
      const fault = faultOf(all, id, country);
      if (fault) wrong.push(`${id} in ${country}: ${fault}`);
    }
  }
  expect(wrong).toEqual([]);
  expect([...kinds].toSorted()).toEqual([...CHOICE_KINDS].toSorted());
});

test('every country has somebody to tell of a mail, in the order of what is known', () => {
  const told = Object.fromEntries(
    ['US', 'GB', 'DE', 'CH', 'FR', 'NL'].map((country) => {
      const all = choices({
        message: { ...sampleMail, links: [LINK] },
        assessment: { ...sampleVerdict, claim: null },
        webmail: null,
        country,
        organisation: null,
      });
      return [country, all.map(({ id }) => id)];
    }),
  );
  expect(told).toEqual({
    US: ['webmail', 'us-ftc', 'apwg'],
    GB: ['webmail', 'gb-ncsc', 'apwg'],
    DE: ['webmail', 'de-verbraucherzentrale-nrw', 'apwg'],
    CH: ['webmail', 'ch-antiphishing', 'apwg'],
    FR: ['webmail', 'fr-signal-spam', 'apwg'],
    NL: ['webmail', 'nl-fraudehelpdesk', 'apwg'],
  });
});

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import sources from '../../../lib/providers/sources.json';
import type { ProviderFile } from '../../../lib/providers/provider';
import { checkFiles, type Read } from './checkFiles';
import { effectsOf } from './effects';
import { isWrong, reportOf } from './report';

const TODAY = '2026-11-30';
const folder = `${import.meta.dirname}/../../../lib/providers/directory`;
const textOf = (id: string): string => readFileSync(`${folder}/${id}.json`, 'utf8');
const openai = JSON.parse(textOf('openai')) as ProviderFile;
/** Those that it names, and one that has a parent. */
const directory: Read[] = ['mixpanel', 'openai', 'paypal', 'venmo'].map((id) => ({
  name: `${id}.json`,
  text: textOf(id),
}));

/** Places (keys and indices with dots between) and what is put there, in this order; undefined takes it away. */
type Changes = readonly (readonly [string, unknown])[];

function put(file: unknown, place: string, value: unknown): void {
  const steps = place.split('.');
  const last = steps.pop() ?? '';
  let at = file as Record<string, unknown>;
  for (const step of steps) at = at[step] as Record<string, unknown>;
  if (value === undefined) delete at[last];
  else at[last] = value;
}

/** What is said of OpenAI's file with something changed: the place, and the words. */
function saidOf(changes: Changes, name = 'openai.json'): string[] {
  const file = structuredClone(openai);
  for (const [place, value] of changes) put(file, place, value);
  const read = { name, text: JSON.stringify(file) };
  return checkFiles([read], directory, sources, TODAY).flatMap(({ problems }) =>
    problems.map(({ at, what, mend, doubt }) => {
      expect(mend).not.toBe('');
      return `${doubt ? 'doubt ' : ''}${at}: ${what}`;
    }),
  );
}

test('the example has nothing wrong, and says what it will do', () => {
  expect(saidOf([])).toEqual([]);
  const told = effectsOf(openai);
  const line = (start: string) => told.find((each) => each.startsWith(start)) ?? '';
  expect(line('Claims: ')).toContain('ChatGPT');
  expect(line('Claims: ')).not.toContain('Sora');
  expect(line('Claims only beside')).toContain(': Sora, Codex');
  expect(line('Raises trust: confirmed mail')).toMatch(/: openai\.com$/);
  expect(line('Raises trust as a page')).toContain('chatgpt.com');
  expect(line('Says nothing')).toMatch(/: oaiusercontent\.com$/);
  expect(line('Explains')).toContain('Mixpanel (analytics, until 2025-11) mixpanel.com');
  expect(line('Offered')).toBe('Offered to be opened: https://platform.openai.com/login');
});

test('a domain that a list names without an owner only silences', () => {
  const told = effectsOf({
    ...openai,
    domains: openai.domains.map((domain) => ({ ...domain, evidence: 'listed' as const })),
  });
  expect(told.some((each) => each.startsWith('Raises trust'))).toBe(false);
  expect(told.find((each) => each.startsWith('Silences'))).toContain('openai.com');
});

test.each<[string, Changes, string]>([
  ['a field is missing', [['mfa', undefined]], ': "mfa" is missing.'],
  ['a field is unknown', [['logo', 'o.png']], ': "logo" is no field here.'],
  ['a nested field is unknown', [['domains.1.owner', 'x']], 'domains[1]: "owner" is no field here.'],
  [
    'a word is none of the list',
    [['category', 'chatbots']],
    'category: "chatbots" is none of the known words.',
  ],
  [
    'a domain is a path',
    [['domains.0.domain', 'openai.com/x']],
    'domains[0].domain: "openai.com/x" is not written as it should be.',
  ],
  [
    'a page is plain http',
    [['sign_in.0.url', 'http://openai.com']],
    'sign_in[0].url: "http://openai.com" is not written as it should be.',
  ],
  [
    'what is asked is no known word',
    [['never_asks.asks', ['blood']]],
    'never_asks.asks[0]: "blood" is none of the known words.',
  ],
  [
    'null or an object is a text',
    [['check_directly', 'Settings']],
    'check_directly: "Settings" must be object.',
  ],
])('form: %s', (_name, changes, said) => {
  expect(saidOf(changes)).toContain(said);
});

test.each<[string, Changes, string]>([
  [
    'the order of keys',
    [
      ['name', undefined],
      ['name', 'OpenAI'],
    ],
    ': "name" should stand where "category" does.',
  ],
  [
    'the order of keys inside',
    [
      ['status_page.url', undefined],
      ['status_page.url', 'https://status.openai.com'],
    ],
    'status_page: "url" should stand where "verified" does.',
  ],
  ['a day that is not in the calendar', [['checked', '2026-02-30']], 'checked: There is no day 2026-02-30.'],
  ['a day to come', [['checked', '2026-12-01']], 'checked: 2026-12-01 is yet to come.'],
  ['an unknown owner', [['parent', 'nobody']], 'parent: There is no provider "nobody".'],
  ['an owner of itself', [['parent', 'openai']], 'parent: openai would own itself, through "openai".'],
  ['a name twice', [['aliases.15', 'CHATGPT']], 'aliases[15]: "CHATGPT" stands twice.'],
  [
    'a name of three letters',
    [['aliases.15', 'GPT']],
    'aliases[15]: "GPT" has 3 letters, which are short for other things, too.',
  ],
  ['a name that is a word', [['aliases.15', 'Operator']], 'aliases[15]: "Operator" is an ordinary word.'],
  ['a name of somebody else', [['aliases.15', 'PayPal']], 'aliases[15]: "PayPal" is also a name of paypal.'],
  [
    'context for no name',
    [['aliases_need_context.2', 'Sorra']],
    'aliases_need_context[2]: "Sorra" is none of the names above.',
  ],
  [
    'a host for a domain',
    [['domains.1.domain', 'www.chatgpt.com']],
    'domains[1]: www.chatgpt.com is not a registrable domain.',
  ],
  [
    'a name of a country that all share',
    [['domains.1.domain', 'com.be']],
    'domains[1]: com.be is not a registrable domain.',
  ],
  ['a domain twice', [['domains.1.domain', 'openai.com']], 'domains[1]: openai.com stands twice.'],
  [
    'a domain of somebody else',
    [['domains.2.domain', 'paypal.com']],
    'domains[2]: paypal.com is already the domain of paypal.',
  ],
  [
    'verified without evidence',
    [['domains.1.evidence', 'none']],
    'domains[1]: chatgpt.com is verified, with the evidence "none".',
  ],
  [
    'proof where customers publish',
    [['domains.4.identity_proof', undefined]],
    'domains[4]: Customers publish or write at oaiusercontent.com, so it proves nothing about who wrote.',
  ],
  [
    'a sender elsewhere',
    [['sender_addresses.0.address', 'noreply@brevo.com']],
    "sender_addresses[0]: brevo.com is on none of this provider's domains.",
  ],
  [
    'a page to open on a domain that no owner vouches for',
    [
      ['domains.1.evidence', 'listed'],
      ['sign_in.1.verified', true],
    ],
    'sign_in[1]: chatgpt.com is on no domain with the evidence "owner", so the page can\'t be verified.',
  ],
  [
    'a source that is not there',
    [['mfa.sources', ['memory']]],
    'mfa.sources[0]: "memory" is no source that lib/providers/sources.json knows.',
  ],
  [
    'general knowledge as proof',
    [['domains.1.sources', ['gk']]],
    'domains[1]: General knowledge ("gk") confirms nothing.',
  ],
  ['an unknown vendor', [['vendors.0.provider', 'mixpanle']], 'vendors[0]: There is no provider "mixpanle".'],
  [
    "a vendor's domain that is not its own",
    [['vendors.0.domains', ['example.com']]],
    'vendors[0]: example.com is not a domain of mixpanel.',
  ],
  [
    'a vendor that the directory knows',
    [['vendors.0.provider', null]],
    'vendors[0]: mixpanel.com is a domain of mixpanel.',
  ],
  ['an end to come', [['vendors.0.until', '2026-12']], 'vendors[0].until: 2026-12 is yet to come.'],
  [
    'a lookalike',
    [
      [
        'domains.5',
        {
          domain: 'paypa1.com',
          roles: ['web'],
          verified: true,
          evidence: 'listed',
          sources: ['tranco50k'],
        },
      ],
    ],
    'doubt domains[5]: paypa1.com looks like paypal.com (skeleton).',
  ],
])('%s is told with its place', (_name, changes, said) => {
  expect(saidOf(changes)).toContain(said);
});

test("a family's domains and names are shared", () => {
  const venmo = JSON.parse(textOf('venmo')) as ProviderFile;
  expect(venmo.parent).toBe('paypal');
  const shared = { ...venmo, aliases: [...venmo.aliases, 'PayPal'] };
  shared.domains = [...venmo.domains, ...(JSON.parse(textOf('paypal')) as ProviderFile).domains.slice(0, 1)];
  const read = { name: 'venmo.json', text: JSON.stringify(shared) };
  expect(checkFiles([read], directory, sources, TODAY)[0]?.problems).toEqual([]);
});

test('a file under another name, and one that is no JSON, are errors', () => {
  expect(saidOf([], 'open-ai.json')).toContain('id: The file open-ai.json holds "openai".');
  const [checked] = checkFiles([{ name: 'new.json', text: '{"id": "new",}' }], directory, sources, TODAY);
  expect(checked?.problems[0]?.what).toBe('This is not JSON.');
  expect(checked && isWrong(checked)).toBe(true);
});

test('the report names place, fault and cure, and a doubt is no error', () => {
  const broken = { ...openai, checked: '2027-01-01' };
  const checked = checkFiles(
    [
      { name: 'openai.json', text: JSON.stringify(broken) },
      { name: 'paypal.json', text: textOf('paypal') },
    ],
    directory,
    sources,
    TODAY,
  );
  const report = reportOf(checked);
  expect(report).toContain(
    'openai.json: 1 error\n  error  checked: 2027-01-01 is yet to come.\n         Write',
  );
  expect(report).toContain('paypal.json: nothing wrong\n  What it will do:\n    Claims: ');
  expect(report).toMatch(/\n2 files, 1 with errors\.$/);
  const doubt = { at: '', what: 'It may be.', mend: 'Look.', doubt: true as const };
  expect(isWrong({ name: '', file: null, problems: [doubt] })).toBe(false);
});

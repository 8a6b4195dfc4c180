import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, expect, test, vi } from 'vitest';
import { checkHosts, hostsIn } from './checkHosts';

const folder = mkdtempSync(join(tmpdir(), 'hosts-'));
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => vi.restoreAllMocks());

interface Line {
  input: string;
  registrableDomain: string | null;
  rule: string | null;
  target: string | null;
  findings: { rule: string; target: string | null; shown: string; marks: { start: number; end: number }[] }[];
  error?: string;
}

/** What is printed for the lines. */
async function printed(lines: readonly unknown[], json = true): Promise<string[]> {
  const file = join(folder, 'hosts.txt');
  writeFileSync(
    file,
    lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\r\n'),
  );
  const log = vi.spyOn(console, 'log').mockImplementation(() => {});
  await checkHosts(file, json);
  return log.mock.calls.map(([line]) => String(line));
}

async function answers(...lines: unknown[]): Promise<Line[]> {
  return (await printed(lines)).map((line) => JSON.parse(line) as Line);
}

test('an imitation has its rule, whom it imitates, and where it differs', async () => {
  const [line] = await answers('www.paypa1.com');
  expect(line).toMatchObject({
    input: 'www.paypa1.com',
    registrableDomain: 'paypa1.com',
    rule: 'skeleton',
    target: 'paypal.com',
  });
  expect(line?.findings[0]).toMatchObject({ shown: 'www.paypa1.com', marks: [{ start: 9, end: 10 }] });
});

test.each([
  'paypal.com',
  'https://www.paypal.com/signin?country=DE',
  'shop.example',
  'maria@shop.example',
  'localhost:3000',
  'https://203.0.113.9/',
  'https://[2001:db8::1]:8080/',
  'mailto:help@shop.example',
  'münchen.de',
])('nothing is wrong with %s', async (input) => {
  expect(await answers(input)).toMatchObject([{ input, rule: null, target: null }]);
});

test('of a link it is about the host that it leads to in the end', async () => {
  const inner = encodeURIComponent('https://login.paypa1.com/x');
  const [line] = await answers(`https://nam02.safelinks.protection.outlook.com/?url=${inner}&data=x`);
  expect(line).toMatchObject({ registrableDomain: 'paypa1.com', rule: 'skeleton', target: 'paypal.com' });
});

test.each(['not a host', '%%%', '[1]', 'http://[1', '<b>', '...', 'http://', 'https://exa mple.com/'])(
  '%s is an error',
  async (input) => {
    expect(await answers(input)).toMatchObject([{ input, rule: null, error: 'neither a host nor a URL' }]);
  },
);

test.each([
  ['https://paypal.com@shop.example/', 'userinfo'],
  ['paypal.com:secure@shop.example', 'userinfo'],
  ['https://paypal%2Ecom@shop.example/', 'userinfo'],
  ['http://0x7f.0.0.1/', 'numeric-host'],
  ['data:text/html,<form>', 'page-in-link'],
])('%s deceives by itself', async (input, rule) => {
  expect(await answers(input)).toMatchObject([{ rule, target: null, findings: [{ rule }] }]);
});

test('what is odd about a link without deceiving is found, and is not its rule', async () => {
  const [line] = await answers('https://maria@shop.example/');
  expect(line?.rule).toBeNull();
  expect(line?.findings.map(({ rule }) => rule)).toEqual(['userinfo']);
});

test("lists of a line's own replace the built-in ones", async () => {
  const [own, builtIn, other] = await answers(
    { input: 'milers-bakery.example', protected: ['millers-bakery.example'] },
    'milers-bakery.example',
    { input: 'paypa1.com', protected: ['millers-bakery.example'] },
  );
  expect(own).toMatchObject({ rule: 'edit-distance', target: 'millers-bakery.example' });
  expect(builtIn?.rule).toBeNull();
  expect(other?.rule).toBeNull();
});

test('another ending of the name is wrong where the name is claimed', async () => {
  const question = { input: 'millers-bakery.example', protected: ['millers-bakery.com'] };
  const [claimed] = await answers({ ...question, claimed: true });
  expect(claimed).toMatchObject({ rule: 'tld-swap', target: 'millers-bakery.com' });
});

test.each([['paypa1.com'], ['PAYPA1.com/'], ['paypa1.com is the partner of paypal.com.']])(
  'what is allowed is fine, written as %j',
  async (entry) => {
    const [line] = await answers({ input: 'www.paypa1.com', protected: ['paypal.com'], allow: [entry] });
    expect(line).toMatchObject({ rule: null, findings: [] });
  },
);

test('what can not be read gets its line, and the next one follows', async () => {
  const rubbish = 'x%$ '.repeat(16_384);
  const long = 'a.'.repeat(32_768);
  const lines = await answers(
    '{broken',
    '{"input":1}',
    { input: 'a.example', allow: 7 },
    rubbish,
    '',
    long,
    'paypa1.com',
  );
  expect(lines.map(({ error }) => error)).toEqual([
    'not JSON',
    '"input" must be a host or a URL',
    '"allow" must be a list of domains',
    'no host has more than 253 characters',
    'no host has more than 253 characters',
    undefined,
  ]);
  expect(lines[0]).toMatchObject({ input: '{broken', registrableDomain: null, rule: null, findings: [] });
  expect(lines[2]?.input).toBe('a.example');
  expect(lines.at(-1)?.rule).toBe('skeleton');
});

test('without --json a line for people, in which a host can draw nothing', async () => {
  const lines = await printed(['paypa1.com', 'a\u202eb\u0007.example', '{'], false);
  expect(lines[0]).toMatch(/^skeleton +paypal\.com +paypa1\.com$/);
  expect(lines[1]).toContain('a·b·.example');
  expect(lines[2]).toMatch(/\(not JSON\)$/);
});

test('every word of a sentence that could be a host is one', () => {
  expect(hostsIn('See https://A.example/x, (b.example) or c.münchen.de. No.')).toEqual([
    'a.example',
    'b.example',
    'c.münchen.de',
  ]);
});

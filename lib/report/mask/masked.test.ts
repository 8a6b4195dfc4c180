import { expect, test } from 'vitest';
import { masked } from './masked';
import { findings } from './findings';

const OWN = ['alice@example.com'];
/** The copy without its note, whose place and text have tests of their own. */
const body = (source: string, own = OWN) =>
  masked(source, own).source.replace(/^Comments: .*\r?\n .*\r?\n/, '');
const bytes = (text: string) => Buffer.from(text).toString('latin1');
const b64 = (text: string) => Buffer.from(text).toString('base64');

test.each([
  ['as written', 'alice@example.com', 'recipient@masked.invalid'],
  ['in other letter case', 'Alice@EXAMPLE.com', 'recipient@masked.invalid'],
  ['with a tag', 'alice+shop@example.com', 'recipient@masked.invalid'],
  [
    'percent-encoded',
    'https://x.example/?e=alice%40example.com&n=1',
    'https://x.example/?e=recipient%40masked.invalid&n=1',
  ],
  [
    'percent-encoded twice',
    'u=https%3A%2F%2Fx.example%3Fe%3Dalice%2540example.com',
    'u=https%3A%2F%2Fx.example%3Fe%3Drecipient%2540masked.invalid',
  ],
  ['percent-encoded with its tag', 'e=alice%2Bshop%40example.com', 'e=recipient%40masked.invalid'],
  ['after an encoded sign', '%3Calice%40example.com%3E', '%3Crecipient%40masked.invalid%3E'],
  ['as HTML escapes it', 'alice&#64;example.com', 'recipient&#64;masked.invalid'],
  ['as JSON escapes it', '"alice\\u0040example.com"', '"recipient\\u0040masked.invalid"'],
  [
    'as VERP has it',
    'bounces+alice=example.com@mailer.example',
    'bounces+recipient=masked.invalid@mailer.example',
  ],
  [
    'as VERP has it, after a number',
    'b-123-alice=example.com@mailer.example',
    'b-123-recipient=masked.invalid@mailer.example',
  ],
  [
    'as SRS has it',
    'SRS0=Ab1=T2=example.com=alice@forward.example',
    'SRS0=Ab1=T2=masked.invalid=recipient@forward.example',
  ],
  ['after a BATV tag', 'prvs=0123abcdef=alice@example.com', 'prvs=0123abcdef=recipient@masked.invalid'],
  ['beside Chinese', '您的alice@example.com将', '您的recipient@masked.invalid将'],
  ['at the end of a sentence', 'To alice@example.com.', 'To recipient@masked.invalid.'],
  [
    'at the end of a sentence, without a blank',
    'To alice@example.com.Your',
    'To recipient@masked.invalid.Your',
  ],
  [
    'as hexadecimal digits',
    '616c696365406578616d706c652e636f6d',
    '726563697069656e74406d61736b65642e696e76616c6964',
  ],
])('a body holds it %s', (_, written, expected) => {
  expect(body(`Subject: x\n\nA ${bytes(written)} b`)).toBe(`Subject: x\n\nA ${bytes(expected)} b`);
});

test.each([
  ['malice@example.com'],
  ['mary.alice@example.com'],
  ['mary_alice@example.com'],
  ['alice@example.com.evil.example'],
  ['alice@example.community'],
  ['alice@sub.example.com'],
  ['alice@example.org'],
  ['bob+alice@example.com'],
  ['https://example.com/alice'],
])('another address stays: %s', (other) => {
  const source = `Subject: x\n\nSee ${other} there.`;
  expect(masked(source, OWN)).toMatchObject({ source, count: 0 });
  expect(findings(source, OWN).found).toEqual([]);
});

test.each([0, 1, 2])('a link holds it as base64 %s bytes after a group begins', (shift) => {
  for (const [before, after] of [
    ['', ''],
    ['{"e":"', '"}'],
    ['{"e":"', '","i":123456}'],
  ] as const) {
    const made = before + ' '.repeat(shift) + 'alice@example.com' + after;
    const source = `Subject: x\n\nhttps://x.example/t/?d=${b64(made)}&k=1`;
    const copy = body(source);
    const code = /d=([^&]+)/.exec(copy)?.[1] ?? '';
    expect(Buffer.from(code, 'base64').toString()).toMatch(
      new RegExp(`^\\{?(?:"e":")? {${shift}}recipient0*@masked\\.invalid[^@]{0,20}$`),
    );
    expect(Buffer.from(code, 'base64').toString().endsWith(after)).toBe(true);
    expect(copy.endsWith('&k=1')).toBe(true);
  }
});

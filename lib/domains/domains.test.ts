import { expect, test } from 'vitest';
import { readFileSync, readdirSync } from 'node:fs';
import Ajv from 'ajv';
import { toUnicode } from './punycode';
import { icannDomain, ownerLabel, registrableDomain, sameOwner } from './registrableDomain';
import { isService } from './services';
import { skeleton } from './skeleton';

test('the registrable domain is a public suffix and one label', () => {
  expect(registrableDomain('a.b.Example.co.uk.')).toBe('example.co.uk');
  expect(ownerLabel('a.b.example.co.uk')).toBe('example');
});

test('tenants of a private suffix are owners of their own', () => {
  expect(registrableDomain('a.b.github.io')).toBe('b.github.io');
  expect(sameOwner('a.github.io', 'b.github.io')).toBe(false);
  expect(icannDomain('a.b.github.io')).toBe('github.io');
});

test('an address is its own owner; a bare suffix or label has none', () => {
  expect(registrableDomain('203.0.113.9')).toBe('203.0.113.9');
  expect(registrableDomain('co.uk')).toBe('');
  expect(sameOwner('localhost', 'localhost')).toBe(false);
});

test.each([
  ['paypal.com.login-.evil.com', 'evil.com'],
  ['-a.EVIL.co.uk', 'evil.co.uk'],
  ['shop-.com', 'shop-.com'],
  ['a-.-b--.user.github.io', 'user.github.io'],
])('a label with a hyphen at its edge, which no standard allows and browsers look up: %s', (host, owner) => {
  expect(registrableDomain(host)).toBe(owner);
});

test('punycode (RFC 3492) decodes, and what is none stays', () => {
  expect(toUnicode('xn--mnchen-3ya.de')).toBe('münchen.de');
  expect(toUnicode('xn--80ak6aa92e.com')).toBe('аррӏе.com');
  expect(toUnicode('xn--!!.com')).toBe('xn--!!.com');
  expect(toUnicode('plain.example')).toBe('plain.example');
});

test('skeletons of lookalikes are equal, and a skeleton is its own skeleton', () => {
  for (const [a, b] of [
    ['paypal', 'раураl'],
    ['modern', 'rnodern'],
    ['google', 'g00gle'],
    ['wells', 'vvells'],
    ['ledger', 'lеdgеr'],
  ]) {
    expect(skeleton(a as string)).toBe(skeleton(b as string));
  }
  for (const word of ['paypal', 'münchen', 'clever', 'vvm', 'ⅿicrosoft', '日本'])
    expect(skeleton(skeleton(word))).toBe(skeleton(word));
});

test('a service is known by its own domain and those below it', () => {
  expect(isService('freeMail', 'gmail.com')).toBe(true);
  expect(isService('bulkMailers', 'u123.ct.sendgrid.net')).toBe(true);
  expect(isService('freeHosts', 'x.pages.dev')).toBe(true);
  expect(isService('shorteners', 'notbit.ly')).toBe(false);
});

test('every list of services is of its form', () => {
  const folder = new URL('./services/', import.meta.url);
  const valid = new Ajv().compile(
    JSON.parse(readFileSync(new URL('services.schema.json', folder), 'utf8')) as object,
  );
  for (const name of readdirSync(folder).filter((file) => !file.includes('schema'))) {
    const list = JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as { domains: string[] };
    expect(valid(list), name).toBe(true);
    expect(list.domains, name).toEqual([...new Set(list.domains)].toSorted());
  }
});

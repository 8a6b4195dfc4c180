import { expect, test } from 'vitest';
import { dissect } from './anatomy';
import { linkParts } from './linkParts';

const parts = (href: string) => linkParts(dissect(href)).map(({ kind, text }) => `${kind} ${text}`);
const owner = (href: string) => linkParts(dissect(href)).find(({ kind }) => kind === 'owner')?.text;

test('an ordinary link is shown whole', () => {
  expect(parts('https://user@www.example.com:8443/a?b#c')).toEqual([
    'scheme https://',
    'userinfo user@',
    'subdomain www.',
    'owner example.com',
    'port :8443',
    'path /a',
    'query ?b',
    'fragment #c',
  ]);
});

test('the owner is never cut away, however long the rest is', () => {
  const [user, sub, path] = ['u'.repeat(20_000), 'paypal.com.'.repeat(20), 'p/'.repeat(9000)];
  const href = `https://${user}@${sub}evil.example/${path}?${path}#${path}`;
  expect(owner(href)).toBe('evil.example');
  expect(parts(href).join('').length).toBeLessThan(400);
  expect(parts(href).at(-1)).toMatch(/…$/);
});

test('of a long beginning both ends stay', () => {
  const [, subdomain] = linkParts(dissect(`https://paypal.com.${'a-a.'.repeat(40)}b.evil.example/`));
  expect(subdomain?.text).toMatch(/^paypal\.com\.[a.-]+…[a.-]+b\.$/);
});

test('of a host that is too long for any name, both ends stay', () => {
  const shown = owner(`https://${'paypal.com.'.repeat(5000)}evil.example/`) ?? '';
  expect(shown).toMatch(/^paypal\.com\.[a-z.]+…[a-z.]+\.evil\.example$/);
  expect(shown.length).toBeLessThan(260);
});

test('a mail address belongs to its domain, not to the name before the @', () => {
  expect(parts('mailto:paypal.com@sub.evil.example?subject=x')).toEqual([
    'scheme mailto:',
    'subdomain paypal.com@sub.',
    'owner evil.example',
    'query ?subject=x',
  ]);
});

test('programs and pages in a link have no owner, and are cut', () => {
  expect(owner('javascript:alert(1)//paypal.com')).toBeUndefined();
  expect(parts(`data:text/html,${'x'.repeat(60_000)}`).join('').length).toBeLessThan(200);
});

test('what is no address has no parts', () => {
  expect(parts('https://')).toEqual([]);
  expect(parts('not a link')).toEqual([]);
});

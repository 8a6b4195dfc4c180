import { expect, test } from 'vitest';
import type { Finding } from '../assess/assessment';
import type { Link } from '../message/message';
import { leadsTo } from './leadsTo';
import { linkKey } from './linkKey';

const link = (href: string, text = 'here'): Link => ({ href, text, title: '' });
const finding = (key: string, href: string, params: string[] = []): Finding => ({
  signal: 's', family: 'links', grade: 'A', weight: 2, key, params, why: 'w', evidence: [{ field: 'link', text: 'here', href }],
}); // prettier-ignore
const guarded = (hrefs: string[], findings: Finding[] = [], actions: string[] = []) =>
  leadsTo(
    { links: hrefs.map((href) => link(href)), forms: actions.map((action) => ({ action, fields: [] })) },
    { verdict: 'dangerous', findings },
  ) ?? {};
const shown = (href: string) => {
  const view = guarded([href])[linkKey(href) ?? ''];
  return view?.parts.map(({ text }) => text).join('');
};

test('only a message with a warning has links to guard', () => {
  const message = { links: [link('https://a.example/')], forms: [] };
  for (const verdict of ['unremarkable', 'authentic', 'unreadable'] as const)
    expect(leadsTo(message, { verdict, findings: [] })).toBeNull();
  expect(leadsTo(message, { verdict: 'suspicious', findings: [] })).toHaveProperty(['https://a.example/']);
});

test('a link is known by its address, however a webmail writes it', () => {
  expect(Object.keys(guarded([' HTTP://A.example ', 'http://a.example/']))).toEqual(['http://a.example/']);
});

test('the end of a wrapped link is shown, and who it goes through', () => {
  const href = 'https://www.google.com/url?q=https%3A%2F%2Flogin.evil.example%2Fx';
  const one = guarded([href])[linkKey(href) ?? ''];
  expect(one?.parts.find(({ kind }) => kind === 'owner')?.text).toBe('evil.example');
  expect(one?.through).toEqual([expect.stringContaining('Google')]);
});

test('the strongest finding that rests on the link comes with it', () => {
  const one = guarded(
    ['http://a.example', 'http://b.example/'],
    [finding('first', 'http://a.example/', ['x']), finding('second', 'http://a.example')],
  );
  expect(one['http://a.example/']?.finding).toEqual({ key: 'first', params: ['x'] });
  expect(one['http://b.example/']?.finding).toBeNull();
});

test('forms lead somewhere too', () => {
  expect(Object.keys(guarded([], [], ['https://take.example/it', '']))).toEqual(['https://take.example/it']);
});

test('what opens no page needs no guard', () => {
  expect(guarded(['mailto:a@a.example', 'TEL:+15550100', '#top', ''])).toEqual({});
});

test('a program in a link is shown as text', () => {
  expect(shown('javascript:alert(1)')).toBe('javascript:alert(1)');
});

test('what only the page can make an address of is left to the page', () => {
  expect(guarded(['/settings', 'https://', '__proto__'])).toEqual({});
});

test('thousands of links and endless ones cost little', () => {
  const many = Array.from({ length: 5000 }, (_, at) => `https://a.example/${at}`);
  expect(Object.keys(guarded(many))).toHaveLength(300);
  expect(guarded([`https://a.example/${'x'.repeat(9000)}`])).toEqual({});
  const long = `https://${'a.'.repeat(4000)}evil.example/`;
  expect(JSON.stringify(guarded([long])).length).toBeLessThan(long.length + 800);
});

// @vitest-environment jsdom
import { array, assert, boolean, constantFrom, nat, property, record, string } from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import { leastTime } from '../../tests/leastTime';
import type { Evidence } from '../signals/signal';
import { findPlace, type Place } from './findPlace';
import { openFixture } from './testPage';
import { openIn } from './registry';
import { squeezed } from './squeezed';

const body = document.createElement('div');
beforeEach(() => {
  document.body.replaceChildren(body);
  body.replaceChildren();
});

const inBody = (html: string, evidence: Evidence): Place[] => {
  body.innerHTML = html;
  return findPlace({ root: document.body, body }, evidence, null);
};
const text = (words: string, at?: number): Evidence => ({ field: 'text', text: words, at });
const said = (places: Place[]): string[] =>
  places.map((one) => ('range' in one ? String(one.range).replace(/\s+/g, ' ') : one.element.outerHTML));

test.each([
  ['in one node', '<p>Pay the fee now.</p>', 'the fee', ['the fee']],
  ['split over elements', '<p>Pay <b>the</b> f<i>ee</i> now</p>', 'Pay the fee', ['Pay the fee']],
  [
    'over lines and cells',
    '<table><tr><td>Pay</td><td>the fee</td></tr></table>',
    'Pay the fee',
    ['Paythe fee'],
  ],
  ['with hard blanks', '<p>Pay&nbsp;the&#8239;fee</p>', 'Pay the fee', ['Pay the fee']],
  ['with soft hyphens', '<p>Ver&shy;ifi&shy;cation</p>', 'Verification', ['Ver\u00adifi\u00adcation']],
  ['with signs of no width', '<p>pay\u200bpal</p>', 'pay\u200bpal', ['pay\u200bpal']],
  ['with entities', '<p>5 &lt; 6 &amp; 7</p>', '5 < 6 & 7', ['5 < 6 & 7']],
  ['from right to left', '<p dir="rtl">שלום <b>עולם</b></p>', 'שלום עולם', ['שלום עולם']],
  ['with letters of two units', '<p>a😀b😀</p>', '😀b', ['😀b']],
  ['around what is hidden', '<p>pay<span style="display:none">xx</span>pal</p>', 'paypal', ['payxxpal']],
  ['not in another case', '<p>PAY the fee</p>', 'pay the fee', []],
  ['nowhere', '<p>Hello</p>', 'Pay the fee', []],
  ['not where it is hidden', '<p style="display:none">Pay</p><p style="opacity:0">Pay</p>', 'Pay', []],
  ['not in a style', '<style>Pay</style><title>Pay</title>', 'Pay', []],
  ['not of nothing', '<p>Hello</p>', ' \u200b', []],
  [
    'by its longest line',
    '<p>First line of it</p><p>x</p><p>and the second line</p>',
    'First line of it\nand the second line',
    ['and the second line'],
  ],
])('words %s', (_name, html, words, expected) => {
  expect(said(inBody(html, text(words)))).toEqual(expected);
});

test('of the same words, those that stand where they are said to', () => {
  const html = '<p>Click here.</p><p>Then <b>read</b> on.</p><p>Click here.</p><p>Click here.</p>';
  const shown = 'Click here.\nThen read on.\nClick here.\nClick here.';
  const places = [...shown.matchAll(/Click/g)].map(({ index }) => index);
  body.innerHTML = html;
  const paragraphs = [0, 2, 3].map((index) => body.children[index]);
  const chosen = places.map((at) => {
    const [first] = findPlace({ root: document.body, body }, text('Click here', at), null);
    return first && 'range' in first ? first.range.startContainer.parentElement : null;
  });
  expect(chosen).toEqual(paragraphs);
});

test('in one text node as long as many mails, where they are said to stand, in no time', async () => {
  const long = `${'Some word 😀 '.repeat(1500)}Pay the fee now. `.repeat(100);
  const at = long.indexOf('Pay the fee', 1_000_000);
  body.textContent = long;
  const find = () => findPlace({ root: document.body, body }, text('Pay the fee', at), null);
  expect(await leastTime(1500, find)).toBeLessThan(1500);
  const [first] = find();
  expect(first && 'range' in first ? [String(first.range), first.range.startOffset] : null).toEqual([
    'Pay the fee',
    at,
  ]);
});

test.each<[string, string, Partial<Evidence>, string[]]>([
  ['as it is written', '<a href="https://a.example">x</a>', { href: 'https://a.example' }, ['x']],
  ['as a browser reads it', '<a href="https://a.example/">x</a>', { href: 'https://A.example' }, ['x']],
  [
    'that a webmail leads elsewhere first',
    '<a href="https://out.example/?u=https%3A%2F%2Fa.example%2F">x</a>',
    { href: 'https://a.example/' },
    ['x'],
  ],
  [
    'that the webmail notes beside its own',
    '<a href="https://out.example/1" originalsrc="https://a.example/">x</a>',
    { href: 'https://a.example/' },
    ['x'],
  ],
  [
    'by its words, last',
    '<a href="/1">x</a><a href="/2">Log in</a>',
    { text: 'Log in', href: 'https://a.example/' },
    ['Log in'],
  ],
  [
    'the one spoken of, of two',
    '<a href="https://a.example/">x</a><a href="https://a.example/">y</a>',
    { text: 'y', href: 'https://a.example/' },
    ['y', 'x'],
  ],
  [
    'a picture',
    '<a href="https://a.example/"><img alt="Go"></a>',
    { href: 'https://a.example/' },
    ['<img alt="Go">'],
  ],
  [
    'in a form with names that lie',
    '<form><input name="querySelectorAll"><a href="https://a.example/">x</a></form>',
    { href: 'https://a.example/' },
    ['x'],
  ],
  ['nowhere', '<a href="https://b.example/">x</a>', { href: 'https://a.example/' }, []],
  [
    'beside one that was cut in the middle of a letter',
    '<a href="https://b.example/?long=1234567890">x</a><a href="https://a.example/">Here</a>',
    { href: 'https://a.example/?\ud83d', text: 'Here' },
    ['Here'],
  ],
])('a link %s', (_name, html, evidence, expected) => {
  expect(said(inBody(html, { field: 'link', text: '', ...evidence }))).toEqual(expected);
});

test('a form by where it sends, or what is left of it; a picture by what it says; nothing that is hidden', () => {
  const form = '<form action="https://a.example/"><input name="getAttribute"></form>';
  expect(
    said(inBody(`<form></form>${form}`, { field: 'form', text: '', href: 'https://a.example/' }))[0],
  ).toBe(form);
  expect(said(inBody('<input name="pin">', { field: 'form', text: 'pin', href: '' }))).toEqual([
    '<input name="pin">',
  ]);
  expect(said(inBody('<img alt="x"><img alt="The bank">', { field: 'image', text: 'The bank' }))).toEqual([
    '<img alt="The bank">',
  ]);
  expect(inBody('<p>words</p>', { field: 'hidden', text: 'words' })).toEqual([]);
});

const HOST = 'mail.proton.me';
const inProton = (evidence: Evidence): Place | undefined => {
  openFixture('proton-thread');
  const opened = openIn(document, HOST);
  if ('unreadable' in opened) throw new Error(opened.unreadable);
  const message = opened.messages[1];
  if (!message) throw new Error('no message');
  return findPlace(message, evidence, opened.adapter.facts ?? null)[0];
};
const shownAt = (place: Place | undefined): string | null | undefined =>
  place && ('range' in place ? String(place.range) : place.element.textContent);

test.each<[Evidence, RegExp]>([
  [{ field: 'from', text: 'billing@shop.example' }, /^billing@shop\.example$/],
  [{ field: 'from', text: 'Shop <billing@shop.example>' }, /^billing@shop\.example$/],
  [{ field: 'subject', text: 'Rechnung für Ihre Bestellung' }, /^Rechnung für Ihre Bestellung$/],
  [{ field: 'attachment', text: 'bill.pdf' }, /bill/],
])('in the header: %j', (evidence, expected) => {
  expect(shownAt(inProton(evidence))).toMatch(expected);
});

test('the body in a frame is looked through with what belongs to that frame', () => {
  const place = inProton({ field: 'link', text: '', href: 'https://pay.example/x' });
  const holder = place && ('range' in place ? place.range.startContainer : place.element);
  expect(holder?.ownerDocument).not.toBe(document);
  expect(holder?.ownerDocument?.defaultView?.frameElement).not.toBeNull();
});

const inline = constantFrom('b', 'i', 'span', 'a');
const blank = constantFrom(' ', '\n', '\u00a0', '\u200b', '\u00ad', '');
const word = string({
  unit: constantFrom('a', 'b', 'Z', 'é', 'ש', '😀', '&', '<', '5', '.'),
  minLength: 1,
  maxLength: 6,
});
const piece = record({ tag: inline, inner: word, between: blank, outer: word, block: boolean() });

test('whatever words a body shows are found, and what is found are these words', () => {
  assert(
    property(array(piece, { minLength: 1, maxLength: 8 }), nat(), nat(), (pieces, from, length) => {
      body.replaceChildren(
        ...pieces.flatMap(({ tag, inner, between, outer, block }) => {
          const element = document.createElement(tag);
          element.append(inner, between);
          if (!block) return [element, outer];
          const paragraph = document.createElement('p');
          paragraph.append(element, between, outer);
          return [paragraph];
        }),
      );
      const all = Array.from(body.textContent);
      const start = from % all.length;
      const sought = all.slice(start, start + 1 + (length % all.length)).join('');
      const [place] = findPlace({ root: document.body, body }, text(sought), null);
      const found = place && 'range' in place ? squeezed(String(place.range)) : null;
      expect(found).toBe(squeezed(sought) || null);
    }),
    { numRuns: 25, endOnFailure: true },
  );
});

test('a page that nests and names to no end takes no longer than it is long', async () => {
  // Without a window: jsdom's own computed styles take time by the square of the depth.
  const bare = document.implementation.createHTMLDocument().body;
  let inner: Element = bare;
  for (let depth = 0; depth < 500; depth += 1) {
    const next = bare.ownerDocument.createElement('b');
    inner.append(next);
    inner = next;
  }
  inner.append('the very end');
  const form = bare.ownerDocument.createElement('form');
  for (const name of ['firstChild', 'nextSibling', 'parentNode', 'childNodes', 'ownerDocument', 'nodeType']) {
    const field = bare.ownerDocument.createElement('input');
    field.name = name;
    form.append(field);
  }
  form.append('after all');
  bare.append(form);
  const time = await leastTime(2000, () => {
    for (const words of ['the very end', 'after all'])
      expect(said(findPlace({ root: bare, body: bare }, text(words), null))).toEqual([words]);
  });
  expect(time).toBeLessThan(2000);
});

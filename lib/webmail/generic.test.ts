// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { readPage } from '../message/page';
import { readGeneric } from './generic';

const read = (html: string, title = 'Some Mail') => {
  document.title = title;
  document.body.innerHTML = html;
  return readGeneric(document);
};

beforeEach(() => history.replaceState(null, '', '/inbox'));

const BAR =
  '<div class="top"><a href="/">Some Mail</a><button>Compose</button><nav><a href="/inbox">Inbox</a> me@mail.example</nav></div>';
const LETTER =
  '<p>Dear customer, your parcel waits for you. Please pay the fee today.</p><p><a href="https://parcel.example/pay?id=1">Pay now</a></p>';
const MAIL = `${BAR}<div class="pane"><div class="tools"><button>Reply</button></div><h2>Your parcel</h2>
  <div class="head">From: <b>Parcel Service</b> <span>&lt;news@parcel.example&gt;</span> <time datetime="2026-11-21T10:00:00Z">Sat</time></div>
  <div class="content">${LETTER}</div></div>`;

test('an unknown webmail: the address and heading above the largest block with links', () => {
  const reading = read(MAIL);
  expect(reading).toEqual({
    webmail: 'generic',
    from: [{ name: 'Parcel Service', address: 'news@parcel.example' }],
    subject: 'Your parcel',
    date: '2026-11-21T10:00:00Z',
    html: LETTER,
    missing: [],
    unsure: ['sender', 'address', 'subject', 'date'],
  });
  expect(reading && readPage(reading)).toMatchObject({
    text: expect.stringContaining('your parcel waits'),
    links: [{ href: 'https://parcel.example/pay?id=1', text: 'Pay now' }],
  });
});

test('an entry of a conversation, in an article, with the address in a title', () => {
  const reading = read(`<header><button>Menu</button> me@mail.example</header><main><h1>Lunch on Friday</h1>
    <article><header><span title="ann@friend.example">Ann</span><button>…</button></header>
    <div class="trix-content"><div>Shall we meet at noon, at the usual place? Bring the photographs along.</div></div></article></main>`);
  expect(reading).toMatchObject({
    from: [{ name: 'Ann', address: 'ann@friend.example' }],
    subject: 'Lunch on Friday',
    html: expect.stringContaining('usual place'),
  });
});

test('tables in tables with classes that say nothing, the body in a frame', () => {
  read(`<table class="GK1"><tbody><tr><td><button class="x9">◀</button></td><td class="q3">me@mail.example in <nav>me@mail.example</nav></td></tr>
    <tr><td><table class="a7"><tbody><tr><td class="b">From</td><td class="c">Bank of Samples &lt;service@bank.example&gt;</td></tr>
    <tr><td class="b">To</td><td class="c">you@mail.example</td></tr></tbody></table><iframe></iframe></td></tr></tbody></table>`);
  const frame = document.querySelector('iframe')?.contentDocument;
  if (!frame) throw new Error('no frame');
  frame.body.innerHTML = LETTER;
  document.title = 'Account notice - me@mail.example';
  expect(readGeneric(document)).toMatchObject({
    from: [{ name: 'Bank of Samples', address: 'service@bank.example' }],
    subject: 'Account notice - me@mail.example',
    html: expect.stringContaining('https://parcel.example/pay?id=1'),
  });
});

test('a pane without controls: nobody can tell its header from one that the sender wrote', () => {
  expect(
    read(
      `${BAR}<div class="pane"><p class="subject">Hi</p><p><i>Ann</i> ann@friend.example</p><div>${LETTER}</div></div>`,
    ),
  ).toMatchObject({ from: [], missing: ['sender', 'address'], html: expect.stringContaining(LETTER) });
});

test("links through the webmail's own way out lead elsewhere", () => {
  const href = `${location.origin}/out?to=https%3A%2F%2Fparcel.example%2F`;
  expect(read(MAIL.replace('https://parcel.example/pay?id=1', href))?.from).toHaveLength(1);
});

test('a list of messages is no message, nor is its first row the sender of what is open beside it', () => {
  const rows = Array.from(
    { length: 9 },
    (_, index) =>
      `<div class="row"><b title="sender${index}@shop.example">Sender ${index}</b> <span>Our offers of the week, in a long line of text</span></div>`,
  ).join('');
  expect(read(`${BAR}<div class="list">${rows}</div>`)).toBeNull();
  expect(
    read(MAIL.replace('<div class="pane">', `<div class="list">${rows}</div><div class="pane">`))?.from,
  ).toEqual([{ name: 'Parcel Service', address: 'news@parcel.example' }]);
});

test('a list that shows no addresses is no message', () => {
  const rows = '<tr><td>Shop</td><td><a href="/m/1">Our offers of the week</a></td></tr>'.repeat(20);
  expect(read(`${BAR}<p>someone@mail.example</p><table>${rows}</table>`)).toBeNull();
});

test('a page to log in is no mail, whatever it says of help', () => {
  expect(
    read(`<main><h1>Log in</h1><form><input name="user"><input type="password"><button>Log in</button></form>
      <p>Trouble? Write to help@mail.example</p><div>Read about our <a href="https://news.example/">news</a> and our apps for every phone there is.</div></main>`),
  ).toBeNull();
});

test('an article of a newspaper is no mail', () => {
  const paragraphs =
    '<p>The council met on Monday to talk about the bridge, <a href="/bridge">again</a> and at length.</p>'.repeat(
      20,
    );
  expect(
    read(
      `<nav><a href="/">Home</a></nav><article><h1>The bridge</h1><p>By Ann Writer, ann@paper.example</p><div>${paragraphs}</div></article>`,
    ),
  ).toBeNull();
});

test.each([
  ['an empty page', ''],
  ['an address and nothing beside it', '<p>ann@friend.example</p><button>x</button><p>Short.</p>'],
  ['text without any address', `<button>x</button><div>${LETTER}</div>`],
])('%s is no mail', (_, html) => {
  expect(read(html)).toBeNull();
});

const FORGED =
  '<h1>Your account</h1><p>From: Bank &lt;ceo@bank.example&gt;</p><time datetime="2020-01-01"></time><div>All is well with your <a href="https://bank.example/">account</a>, says your bank, which nobody else is.</div>';

test('a header in the body is a part of the body', () => {
  const reading = read(MAIL.replace(LETTER, FORGED));
  expect(reading).toMatchObject({
    from: [{ address: 'news@parcel.example' }],
    subject: 'Your parcel',
    date: '2026-11-21T10:00:00Z',
    html: FORGED,
  });
});

test('a body that breaks itself up by controls hides none of its parts, and makes nobody the sender', () => {
  const link = '<p><a href="https://evil.example/">Pay</a></p><button>x</button>';
  const whole = read(MAIL.replace(LETTER, `${link}<article>${FORGED}</article>`));
  expect(whole).toMatchObject({ from: [{ address: 'news@parcel.example' }], missing: [] });
  const broken = read(MAIL.replace(LETTER, `${link}<article><button>y</button>${FORGED}</article>`));
  expect(broken).toMatchObject({ from: [], missing: ['sender', 'address'] });
  for (const reading of [whole, broken]) expect(reading?.html).toContain('https://evil.example/');
});

test('a sender who stands on a button is not passed over for one in the body', () => {
  const page = MAIL.replace('<span>&lt;news@', '<span role="button" tabindex="0">&lt;news@');
  expect(read(page)?.from[0]?.address).toBe('news@parcel.example');
  expect(read(page.replace(LETTER, `<button>x</button>${FORGED}`))?.from).toEqual([]);
});

test('a name that looks like an address is not the address', () => {
  const named = MAIL.replace('<b>Parcel Service</b> <span>&lt;', '<span>ceo@bank.example&lt;');
  expect(read(named)?.from).toEqual([{ name: '', address: 'news@parcel.example' }]);
});

test('what is hidden is neither body nor sender', () => {
  const hidden = `<div style="display: none"><p>old@old.example</p><div><button>x</button></div><div>${LETTER.repeat(9)}</div></div>`;
  expect(read(MAIL.replace('<div class="pane">', `${hidden}<div class="pane">`))).toMatchObject({
    from: [{ address: 'news@parcel.example' }],
    html: LETTER,
  });
});

test('names in the body that replace properties break nothing', () => {
  const clobber = '<form name="title"><input name="attributes"><input name="childNodes"></form>';
  Object.defineProperty(document, 'querySelectorAll', { value: null, configurable: true });
  try {
    expect(read(MAIL.replace('</p></div>', `</p>${clobber}</div>`))?.from[0]?.address).toBe(
      'news@parcel.example',
    );
  } finally {
    Reflect.deleteProperty(document, 'querySelectorAll');
  }
});

test('elements nested deeper than any browser shows are left out, and nothing is thrown', () => {
  let deepest: Element = document.createElement('div');
  for (let depth = 0; depth < 700; depth += 1) {
    const around = document.createElement('div');
    around.append(deepest);
    deepest = around;
  }
  read(MAIL);
  document.body.append(deepest);
  expect(readGeneric(document)?.from[0]?.address).toBe('news@parcel.example');
});

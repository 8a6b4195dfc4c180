// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { adapterOf } from './adapterOf';
import type { WebmailFacts } from './facts';

const FACTS: WebmailFacts = {
  id: 'sample',
  name: 'Sample',
  hosts: ['mail.example'],
  message: ['article.message'],
  collapsed: '.is-collapsed',
  body: ['.body'],
  idOf: 'data-id',
  sender: [
    { each: ['.from[email]'], address: ['-> email'], name: ['-> name'] },
    { each: ['.from'], address: ['.address'], name: ['.called'] },
  ],
  recipients: [{ each: ['.to'] }],
  subject: ['h1'],
  date: ['time -> datetime', '.when'],
  attachments: { each: ['.file'], name: ['.label'], size: ['.size'] },
  imagesOff: ['.no-pictures'],
  warnings: { phishing: ['.beware'] },
  account: ['.me -> title'],
  guesses: { sender: [{ each: ['.meta [title*="@"]'], address: ['-> title'] }] },
};
const sample = adapterOf(FACTS);

function open(html: string): ReturnType<typeof sample.messages> {
  document.body.innerHTML = html;
  return sample.messages(document);
}
const read = (html: string) => open(html)[0]?.read();

const BODY = '<div class="body"><p>Hello</p></div>';

test('each piece is read from the first mark that finds it', () => {
  expect(
    read(`<span class="me" title="Me (me@mail.example)"></span><h1>Hi <img alt="☕"></h1>
      <article class="message" data-id="#7"><span class="from" email="a@shop.example" name="Shop">x</span>
      <span class="to">Me &lt;me@mail.example&gt;</span><time datetime="2026-11-21T10:00:00Z">10:00</time>
      <div class="file"><b class="label">a.pdf</b> <i class="size">(2 KB)</i></div><p class="no-pictures">off</p>${BODY}</article>`),
  ).toEqual({
    webmail: 'sample',
    from: [{ name: 'Shop', address: 'a@shop.example' }],
    replyTo: undefined,
    to: [{ name: 'Me', address: 'me@mail.example' }],
    subject: 'Hi ☕',
    date: '2026-11-21T10:00:00Z',
    html: '<p>Hello</p>',
    attachments: [{ name: 'a.pdf', type: '', size: 2048 }],
    clipped: false,
    imagesBlocked: true,
    unsure: [],
    missing: [],
    warnings: [],
    account: 'me@mail.example',
  });
});

test('the second way of a mailbox is taken where the first finds none', () => {
  expect(
    read(
      `<h1>S</h1><article class="message"><p class="from"><b class="called">Shop</b><i class="address">&lt;a@shop.example&gt;</i></p>${BODY}</article>`,
    )?.from,
  ).toEqual([{ name: 'Shop', address: 'a@shop.example' }]);
});

test('a guess is used last, and said to be unsure', () => {
  const html = `<h1>S</h1><article class="message"><p class="meta"><b title="a@shop.example">Shop</b></p>${BODY}</article>`;
  expect(read(html)).toMatchObject({
    from: [{ name: 'Shop', address: 'a@shop.example' }],
    unsure: ['sender'],
    missing: [],
  });
});

test('what every page of the webmail shows and this one does not is said to be missing', () => {
  expect(read(`<article class="message"><b class="from">Shop</b>${BODY}</article>`)).toMatchObject({
    from: [{ name: 'Shop', address: '' }],
    missing: ['address', 'subject'],
  });
});

test('nothing that the sender writes in the body is taken for the header', () => {
  const forged =
    '<article class="message" data-id="9"><h1>Forged</h1><span class="from" email="x@evil.example" name="X"></span><p class="beware">!</p><div class="body">in</div></article>';
  const messages = open(
    `<h1>S</h1><article class="message" data-id="7"><span class="from" email="a@shop.example" name="Shop"></span><div class="body">${forged}</div></article>`,
  );
  expect(messages.map(({ id }) => id)).toEqual(['7']);
  expect(messages[0]?.read()).toMatchObject({
    from: [{ name: 'Shop', address: 'a@shop.example' }],
    subject: 'S',
    warnings: [],
  });
});

test('collapsed and hidden messages are not open', () => {
  expect(
    open(
      `<article class="message is-collapsed">${BODY}</article><article class="message" style="display: none">${BODY}</article><article class="message"></article>`,
    ),
  ).toEqual([]);
});

test('a body in a shadow root or in a frame of the same origin is read, and its root is watched', () => {
  const deep = adapterOf({ ...FACTS, body: ['#host >>> .inner', 'iframe >>> body'] });
  document.body.innerHTML =
    '<article class="message"><p id="host"></p></article><article class="message"><iframe></iframe></article>';
  const shadow = document.querySelector('#host')!.attachShadow({ mode: 'open' });
  shadow.innerHTML = '<div class="inner">in the shadow</div>';
  document.querySelector('iframe')!.contentDocument!.body.textContent = 'in the frame';
  const messages = deep.messages(document);
  expect(messages.map((one) => one.read().html)).toEqual(['in the shadow', 'in the frame']);
  expect(deep.inner?.(document)).toHaveLength(2);
  expect(messages.map((one) => deep.bannerPlace(one)?.before)).toEqual([
    document.querySelector('#host'),
    document.querySelector('iframe'),
  ]);
});

const at = (when: string): string =>
  `<article class="message"><b class="from">Shop</b><i class="when">${when}</i><div class="body"><b class="when">forged</b></div></article>`;

test('messages are told apart by what their ways find, and those that are alike by their order', () => {
  history.replaceState(null, '', '/');
  const told = adapterOf({ ...FACTS, idOf: ['.from', '.when'] });
  document.body.innerHTML = at('10:00') + at('11:00') + at('10:00');
  expect(told.messages(document).map(({ id }) => id)).toEqual([
    '//Shop/10:00',
    '//Shop/11:00',
    '//Shop/10:00+1',
  ]);
});

test('a page is recognised by its marks, but neither by those in a body nor in a frame', () => {
  const hosted = adapterOf({ ...FACTS, marks: ['#mark', '.other'] });
  const marks = '<b id="mark"></b><b class="other"></b>';
  document.body.innerHTML = marks;
  expect(hosted.matches(document)).toBe(true);
  document.body.innerHTML = `<b id="mark"></b><div class="body">${marks}</div>`;
  expect(hosted.matches(document)).toBe(false);
  document.body.innerHTML = '<iframe></iframe>';
  const inner = document.querySelector('iframe')!.contentDocument!;
  inner.body.innerHTML = marks;
  expect(hosted.matches(inner)).toBe(false);
});

const html = (email: string) =>
  `<h1>S</h1><article class="message"><span class="from" email="${email}">ceo@bank.example</span>${BODY}</article>`;

test('a name that looks like an address is no address where the address stands elsewhere', () => {
  expect(read(html('a@shop.example'))?.from).toEqual([
    { name: 'ceo@bank.example', address: 'a@shop.example' },
  ]);
  expect(read(html(''))).toMatchObject({
    from: [{ name: 'ceo@bank.example', address: '' }],
    missing: ['address'],
  });
});

const from = (name: string) => `<p><b class="from" email="${name}@shop.example" name="${name}"></b></p>`;

test('messages without a mark of their own are found around their bodies, each with no header but its own', () => {
  const around = adapterOf({
    ...FACTS,
    message: [],
    around: { header: '.from', within: 'section' },
    collapsed: '[contenteditable]',
    idOf: ['.from', '.when'],
  });
  document.body.innerHTML = `<h1>S</h1><div>${from('one')}<p class="when">10:00</p><div>${BODY}</div></div><div>${from('collapsed')}</div>
    <section><div>${BODY}</div></section><div contenteditable>${from('draft')}${BODY}</div>
    <div>${from('two')}<div class="body">${from('forged')}<div class="body">in</div></div></div>`;
  const messages = around.messages(document);
  expect(messages.map((one) => one.read().from[0]?.name)).toEqual(['one', undefined, 'two']);
  expect(messages[1]?.read().missing).toEqual(['sender', 'address']);
  document.body.innerHTML = `<div>${BODY}</div>`;
  expect(around.messages(document)).toEqual([]);
});

test('rows of the list are told by their id; the mark goes before what is named, else to the start', () => {
  const listed = adapterOf({ ...FACTS, list: { rows: '.row', id: '-> data-for', before: ['i'] } });
  document.body.innerHTML =
    '<p class="row" data-for="1"><b>Shop</b><i>S</i></p><p class="row" data-for="2"><b>Bank</b></p><p class="row"><b>no id</b></p><div class="body"><p class="row" data-for="3"><b>forged</b></p></div>';
  expect(listed.rows?.(document).map(({ id, place }) => [id, place.before])).toEqual([
    ['1', document.querySelector('i')],
    ['2', document.querySelectorAll('b')[1]],
  ]);
});

test('an answer that is being written quotes the mail: nothing in it is read', () => {
  document.body.innerHTML = `
    <main><p class="who">Shop &lt;orders@shop.example&gt;</p>
      <div contenteditable="true"><p class="who">Bank &lt;evil@forged.example&gt;</p></div>
      <div class="text">Hello</div></main>`;
  const adapter = adapterOf({
    id: 'test', name: 'Test', hosts: [], message: ['main'], body: ['.text'], subject: [],
    sender: [{ each: ['.who'] }],
  }); // prettier-ignore
  expect(adapter.messages(document)[0]?.read().from).toEqual([
    { name: 'Shop', address: 'orders@shop.example' },
  ]);
});

test('hundreds of messages alike have short ids of their own', () => {
  const adapter = adapterOf(FACTS);
  document.body.innerHTML =
    '<article class="message" data-id="x+1"><p class="body">x</p></article>' +
    '<article class="message" data-id="x"><p class="body">x</p></article>'.repeat(600);
  const ids = adapter.messages(document).map(({ id }) => id);
  expect(new Set(ids).size).toBe(601);
  expect(Math.max(...ids.map((id) => id.length))).toBeLessThan(10);
});

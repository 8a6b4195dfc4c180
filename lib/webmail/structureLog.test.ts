// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { structureLog } from './structureLog';

beforeEach(() => document.body.replaceChildren());
const put = (html: string): Element => {
  document.body.innerHTML = html;
  return document.body;
};

const SECRET = ['Maria', 'bank', 'secret', 'maria@home.example', 'Pay now', 'SU5CT1g', '4711'];

test('no text, no address and no value that people wrote is in it', () => {
  const log = structureLog(
    put(`<div id="msg-4711" class="row a3s" data-maria-id="secret" title="Maria" aria-label="bank"
      email="maria@home.example"><a href="https://bank.example/secret">Pay now</a>
      <input value="secret" type="text"><li id="rcmliSU5CT1g">Maria</li>Maria</div>`),
  );
  expect(log).toContain('div#msg-0000.row.a0s[data-maria-id]');
  expect(log).toContain('input[type=text]');
  expect(SECRET.filter((word) => word !== 'Maria' && log.includes(word))).toEqual([]);
  expect(log).not.toContain('Maria');
});

test('what lies in shadow roots and same-origin frames is shown, too', () => {
  const root = put('<div id="host"></div><iframe></iframe>');
  root.querySelector('#host')!.attachShadow({ mode: 'open' }).innerHTML = '<p class="inner">x</p>';
  root.querySelector('iframe')!.contentDocument!.body.innerHTML = '<b class="framed">x</b>';
  const log = structureLog(root);
  expect(log).toContain('(shadow root)\n   p.inner');
  expect(log).toContain('(frame)');
  expect(log).toContain('b.framed');
});

test('a message’s body is named and not looked into', () => {
  const root = put('<div class="body"><p class="words">x</p></div>');
  const log = structureLog(root, [root.querySelector('.body')!]);
  expect(log).toContain('div.body (message body)');
  expect(log).not.toContain('words');
});

test('a list is counted, and a page of any size gives a bounded log', () => {
  const log = structureLog(put('<ul>' + '<li class="row">x</li>'.repeat(50) + '</ul>'));
  expect(log.match(/li\.row/g)).toHaveLength(3);
  expect(log).toContain('(47 more alike)');
  const parts = Array.from({ length: 900 }, (_, index) => `<p class="${'abcdefghij'[index % 10]}">x</p>`);
  expect(structureLog(put(parts.join(''))).split('\n')).toHaveLength(600);
});

test('a page that nests without end is read as far as it is deep enough', () => {
  const deep = '<div>'.repeat(300);
  expect(structureLog(put(deep)).split('\n').length).toBeLessThan(100);
});

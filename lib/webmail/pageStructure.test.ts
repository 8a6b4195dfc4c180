// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { pageStructure, selectorsIn } from './pageStructure';
import { openFixture } from './testPage';

test('a page that an adapter reads: which one, what it found, and how often each selector fits', () => {
  openFixture('proton-thread');
  const log = pageStructure(document, 'mail.proton.me');
  expect(log).toMatch(/^webmail: proton\nopen messages: \d+, traces: \d+\nmessage 0: missing /);
  expect(log).toMatch(/^ {2}\S.*: [1-9]\d*$/m);
  expect(log).toContain('(message body)');
});

test('a page that has changed shows which selectors fit no more', () => {
  openFixture('proton-changed');
  const log = pageStructure(document, 'mail.proton.me');
  expect(log).toMatch(/^ {2}\S.*: 0$/m);
  expect(log).toMatch(/missing \w|open messages: 0/);
});

test('nothing that stands on the page stands in it', () => {
  openFixture('proton-thread');
  const words = (document.body.textContent ?? '').match(/\p{L}{7,}/gu) ?? [];
  const addresses = document.body.innerHTML.split(/[^\w.@-]+/).filter((one) => one.includes('@'));
  const log = pageStructure(document, 'mail.proton.me');
  expect(addresses.length).toBeGreaterThan(0);
  expect(addresses.filter((one) => log.includes(one))).toEqual([]);
  // Words that are names of pieces as well.
  const own = /^(?:message|subject|sender|address|nothing|missing|selectors)/i;
  expect(words.filter((one) => !own.test(one) && log.includes(one))).toEqual([]);
});

test('a page that no adapter knows gives its shape alone', () => {
  document.body.innerHTML = '<main class="mail"><p>Hello</p></main>';
  const log = pageStructure(document, 'intranet.example');
  expect(log).toBe('webmail: unknown\nbody\n main.mail\n  p');
});

test('selectors are found wherever they stand among the facts', () => {
  expect(
    selectorsIn({
      id: 'x',
      hosts: ['h'],
      sender: [{ each: ['.a'], address: ['-> email', '.b -> title'] }],
      body: ['.c >>> .d'],
    }),
  ).toEqual(['.a', '.b', '.c >>> .d']);
});

// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readDocument } from './registry';
import { allBelow, allIn, bodyOf, isElement, isShown, parentOf, tagOf, textWithAlt } from './safeDom';
import { structureLog } from './structureLog';
import { openFixture } from './testPage';

/** Whatever is asked of an element or a document, by name. */
const NAMES = [
  'attributes', 'body', 'childNodes', 'children', 'closest', 'contains', 'createElement', 'createElementNS',
  'defaultView', 'documentElement', 'firstChild', 'getAttribute', 'getRootNode', 'hasChildNodes', 'innerHTML',
  'insertBefore', 'isConnected', 'localName', 'matches', 'namespaceURI', 'nodeType', 'ownerDocument',
  'parentElement', 'parentNode', 'querySelector', 'querySelectorAll', 'shadowRoot', 'tagName', 'textContent',
]; // prettier-ignore
const FIELD = document.createElement('input');

/** What browsers do and jsdom doesn't: the field stands in for the property. Only those that jsdom itself can miss. */
const BENT = [
  'attributes', 'children', 'closest', 'createElement', 'getAttribute', 'hasChildNodes', 'innerHTML',
  'insertBefore', 'matches', 'querySelector', 'querySelectorAll', 'shadowRoot', 'tagName', 'textContent',
]; // prettier-ignore
const bend = (target: Node): void => {
  for (const name of BENT) Object.defineProperty(target, name, { value: FIELD, configurable: true });
};
const INPUTS = NAMES.map((name) => `<input name="${name}">`).join('');
const FORMS = NAMES.map((name) => `<img name="${name}"><form name="${name}"></form>`).join('');

beforeEach(() => document.documentElement.replaceChildren(document.createElement('body')));

let bent: Document | undefined;
afterEach(() => {
  for (const name of bent ? BENT : []) Reflect.deleteProperty(document, name);
  bent = undefined;
});

const inForm = (inner: string): Element => {
  const holder = new DOMParser().parseFromString(`<form>${inner}${INPUTS}</form>`, 'text/html').body;
  Document.prototype.querySelector.call(document, 'body')?.append(document.adoptNode(holder));
  const form = Document.prototype.querySelector.call(document, 'form');
  if (form) bend(form);
  const [found] = allIn(document, '#it');
  if (!found) throw new Error('no element');
  return found;
};

test('a form around an element is climbed, whatever fields it has', () => {
  const it = inForm('<p id="it">text</p>');
  const form = parentOf(it);
  if (!form) throw new Error('no form');
  expect(tagOf(form)).toBe('form');
  expect(isElement(form)).toBe(true);
  expect(isShown(it)).toBe(true);
  expect(allBelow(form, 'p')).toEqual([it]);
  expect(textWithAlt(form)).toBe('text');
  expect(structureLog(form)).toMatch(/^form\n p#it/);
});

test('a hidden form hides what is in it', () => {
  const it = inForm('<p id="it">text</p>');
  const form = parentOf(it);
  if (form) Element.prototype.setAttribute.call(form, 'style', 'display:none');
  expect(isShown(it)).toBe(false);
});

test('a form is never taken for a part of a message', () => {
  inForm('<p id="it"></p>');
  expect(allIn(document, 'form')).toEqual([]);
});

test('a text that names a node is no element', () => {
  expect([{ nodeType: 1 }, null, 'x', document.createTextNode('x')].filter(isElement)).toEqual([]);
});

test('a mail with a form or a picture of every name is read like any other', () => {
  openFixture('gmail-thread');
  const [body] = allIn(document, '.a3s');
  const before = readDocument(document, 'mail.google.com');
  const mail = new DOMParser().parseFromString(
    `${FORMS}<form class="a3s">${INPUTS}</form><form class="adn ads" data-message-id="x">${INPUTS}</form>`,
    'text/html',
  );
  const nodes = [...(bodyOf(mail) as Node as Element).querySelectorAll(':scope > *')];
  body?.append(...nodes);
  for (const form of body?.querySelectorAll('form') ?? []) bend(form);
  bend(document);
  bent = document;
  const after = readDocument(document, 'mail.google.com');
  if ('unreadable' in before || 'unreadable' in after) throw new Error('unreadable');
  const bare = (one: typeof after) => one.messages.map(({ id, reading }) => ({ id, ...reading, html: '' }));
  expect(bare(after)).toEqual(bare(before));
});

test('elements in elements without end are not followed to the end', () => {
  const top = document.createElement('p');
  let at: Element = top;
  for (let depth = 0; depth < 1_000; depth += 1) {
    const inner = document.createElement('b');
    inner.textContent = depth === 3 ? 'Shop' : depth === 500 ? 'deep' : '';
    at.append(inner);
    at = inner;
  }
  expect(textWithAlt(top)).toBe('Shop');
});

import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { strayTexts } from '../strayTexts';

const root = resolve(import.meta.dirname, '../..');

/** Shown as they are in every language: names, and words of protocols. And the text of an error. */
const MAY_STAND = [
  'Second Look',
  'arc',
  'No response',
  // As browsers call themselves.
  'Google Chrome',
  'Microsoft Edge',
  // What others have made.
  'Atkinson Hyperlegible Next',
  'Atkinson Hyperlegible Mono',
  'Public Suffix List',
  'Unicode data files',
];

function filesIn(ending: RegExp): { path: string; code: string }[] {
  return ['components', 'entrypoints']
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((path) =>
        join(folder, path),
      ),
    )
    .filter(
      (path) =>
        ending.test(path) && !/\.(?:test|states)\.tsx?$|\/(?:testWords|sample[A-Z]\w*)\.tsx?$/.test(path),
    )
    .map((path) => ({ path, code: readFileSync(join(root, path), 'utf8') }));
}

test('no program shows words of its own: all come from the languages’ files', () => {
  const files = filesIn(/\.tsx?$/);
  expect(files.length).toBeGreaterThan(100);
  const stray = files.flatMap(({ path, code }) =>
    strayTexts(code)
      .filter((text) => !MAY_STAND.includes(text))
      .map((text) => `${path}: ${text}`),
  );
  expect(stray).toEqual([]);
});

test('no page shows words before its program has run, but the name', () => {
  const pages = filesIn(/\.html$/);
  expect(pages.length).toBeGreaterThan(4);
  for (const { path, code } of pages) {
    const text = code
      .split('<')
      .map((part) => part.slice(part.indexOf('>') + 1).trim())
      .join('');
    expect({ path, text }).toEqual({ path, text: 'Second Look' });
    expect(code).not.toMatch(/ (?:title|alt|aria-label|placeholder)=/);
  }
});

test.each([
  ['text of an element', 'const a = <p>Hello</p>'],
  ['text beside an expression', 'const a = <p>{name} wrote</p>'],
  ['a string child', "const a = <p>{'Hello'}</p>"],
  ['a child by condition', "const a = <p>{on ? 'on' : words('off')}</p>"],
  ['a child that stands in', "const a = <p>{name || 'nobody'}</p>"],
  ['a template child', 'const a = <p>{`${count} messages`}</p>'],
  ['a sum', "const a = <p>{count + ' messages'}</p>"],
  ['a list', "const a = <ul>{items.map((item) => item.name || 'none')}</ul>"],
  ['a mapped block', "const a = <ul>{items.map((item) => { return 'none'; })}</ul>"],
  ['a fragment', 'const a = <>Hello</>'],
  ['an attribute', 'const a = <button title="Close" />'],
  ['an attribute by condition', "const a = <button aria-label={on ? 'Close' : words('open')} />"],
  ['a prop of our own', 'const a = <Switch label="Watch" />'],
  ['textContent', "made.textContent = 'Hello'"],
  ['the document’s title', "document.title = 'Check'"],
  ['a text node', "made.append(document.createTextNode('Hello'))"],
  ['appended', "made.append(' and ')"],
  ['set as an attribute', "made.setAttribute('aria-label', 'Close')"],
  ['an element of a banner', "const p = element('p', 'head', 'Careful')"],
  ['a sentence kept for later', "const told = 'This is a sentence'; show(told)"],
  ['a sentence in a table', "const told = { gone: 'It is gone' }"],
])('found: %s', (_, code) => {
  expect(strayTexts(code)).toHaveLength(1);
});

test.each([
  ['words by key', "const a = <p title={words('close')}>{words('hello', [name])}</p>"],
  ['signs', "const a = <p>{'–'} · × {'\\n'}{`−${n}`}</p>"],
  ['class names and other values', 'const a = <p class="small soft" id="x" data-part="why" dir="auto" />'],
  ['what is compared', "const a = <p>{kind === 'own' ? words('a') : words('b')}</p>"],
  ['errors and logs', "throw new TypeError('No such thing'); console.warn('No such thing')"],
  ['sample addresses', 'const a = <input placeholder="name@example.org" />'],
  ['codes', "const countries = 'AD AE AF'"],
  ['imports', "import a from 'A b'"],
  ['elements without text', "const p = element('p', 'head')"],
  ['attributes that nobody reads', "made.setAttribute('role', 'dialog')"],
])('left in peace: %s', (_, code) => {
  expect(strayTexts(code)).toEqual([]);
});

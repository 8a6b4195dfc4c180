import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');

/** What each room may import from; imports point one way. Types are exempt: they leave nothing in the program. */
const ground = ['lib/message', 'lib/links', 'lib/domains'];
const facts = ['lib/providers', 'lib/incidents', 'lib/lures'];
const MAY: Record<string, string[]> = {
  'lib/message': ground,
  'lib/links': ground,
  'lib/domains': ground,
  'lib/providers': [...ground, ...facts],
  'lib/incidents': [...ground, ...facts],
  'lib/lures': [...ground, ...facts],
  'lib/signals': [...ground, ...facts, 'lib/signals'],
  'lib/assess': [...ground, ...facts, 'lib/signals', 'lib/assess'],
  'lib/advise': [...ground, ...facts, 'lib/signals', 'lib/assess', 'lib/advise'],
  'lib/report': [...ground, ...facts, 'lib/signals', 'lib/assess', 'lib/report'],
  'lib/webmail': [...ground, 'lib/webmail'],
  'lib/storage': ['lib/storage', 'lib/domains'],
  components: [...ground, ...facts, 'lib/signals', 'lib/assess', 'lib/advise', 'lib/report', 'components'],
};
/** Only these know that they run in a browser. */
const BROWSER_ROOMS = new Set(['lib/webmail', 'lib/storage']);
const BROWSER = /\b(?:window|document|browser|chrome|localStorage|navigator)\s*[.[]|webextension-polyfill/;

const roomOf = (path: string): string => path.split('/').slice(0, path.startsWith('lib/') ? 2 : 1).join('/');
const sources = ['lib', 'components']
  .flatMap((folder) => readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path)))
  .filter((path) => /\.tsx?$/.test(path) && !/\.(?:test|bench)\.tsx?$/.test(path) && !/\/(?:testWords|sample[A-Z]\w*)\.ts$/.test(path));

test('every file stands in a room of the design', () => {
  expect(sources.filter((path) => !(roomOf(path) in MAY))).toEqual([]);
  expect(sources.length).toBeGreaterThan(100);
});

test('imports point one way', () => {
  const wrong = sources.flatMap((path) => {
    const text = readFileSync(join(root, path), 'utf8');
    const imports = [...text.matchAll(/^(?:import|export)\s(?!type\b)[^;]{0,2000}?from '(\.[^']+)'/gm)];
    return imports
      .map((match) => relative(root, resolve(root, dirname(path), match[1] as string)))
      .filter((target) => !MAY[roomOf(path)]?.includes(roomOf(target)))
      .map((target) => `${path} -> ${target}`);
  });
  expect(wrong).toEqual([]);
});

test('only webmail and storage know that they run in a browser', () => {
  const wrong = sources.filter((path) => {
    if (!path.startsWith('lib/') || BROWSER_ROOMS.has(roomOf(path))) return false;
    const code = readFileSync(join(root, path), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
    return BROWSER.test(code);
  });
  expect(wrong).toEqual([]);
});

test('a network request is made in one place, and only to the page’s own origin', () => {
  const all = ['lib', 'components', 'entrypoints']
    .flatMap((folder) => readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path)))
    .filter((path) => /\.tsx?$/.test(path) && !path.includes('.test.'));
  const asking = all.filter((path) => /\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon|EventSource/.test(readFileSync(join(root, path), 'utf8')));
  expect(asking).toEqual(['lib/webmail/rawSource.ts']);
});

test('text never becomes markup', () => {
  const all = ['lib', 'components', 'entrypoints']
    .flatMap((folder) => readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path)))
    .filter((path) => /\.tsx?$/.test(path) && !path.includes('.test.'));
  const making = all.filter((path) => /\.innerHTML\s*=|outerHTML\s*=|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write|new Function|\beval\(/.test(readFileSync(join(root, path), 'utf8')));
  expect(making).toEqual([]);
});

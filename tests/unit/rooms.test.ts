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
const BROWSER =
  /\b(?:window|document|browser|chrome|localStorage|navigator)(?:\.(?!google\.com)|\[)|webextension-polyfill/;
const REQUESTS = ['fetch(', 'XMLHttpRequest', 'WebSocket', 'sendBeacon', 'EventSource'];
const MARKUP = [
  '.innerHTML =',
  'outerHTML =',
  'insertAdjacentHTML',
  'dangerouslySetInnerHTML',
  'document.write',
  'new Function',
  'eval(',
];

/** The project's own program files in a folder, tests and samples left out. */
function filesIn(...folders: string[]): string[] {
  return folders
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((path) =>
        join(folder, path),
      ),
    )
    .filter(
      (path) =>
        /\.tsx?$/.test(path) &&
        !/\.(?:test|bench|states)\.tsx?$|\/(?:testWords|sample[A-Z]\w*)\.tsx?$/.test(path),
    );
}

const textOf = (path: string): string => readFileSync(join(root, path), 'utf8');
const roomOf = (path: string): string =>
  path
    .split('/')
    .slice(0, path.startsWith('lib/') ? 2 : 1)
    .join('/');

test('every file stands in a room of the design', () => {
  const files = filesIn('lib', 'components');
  expect(files.filter((path) => !(roomOf(path) in MAY))).toEqual([]);
  expect(files.length).toBeGreaterThan(100);
});

test('imports point one way', () => {
  const wrong = filesIn('lib', 'components').flatMap((path) => {
    const imports = textOf(path)
      .split(';')
      .filter((statement) => /(?:^|\n)(?:import|export) (?!type\b)/.test(statement));
    return imports
      .flatMap((statement) => / from '(\.[^']{1,200})'$/.exec(statement)?.[1] ?? [])
      .map((target) => relative(root, resolve(root, dirname(path), target)))
      .filter((target) => !MAY[roomOf(path)]?.includes(roomOf(target)))
      .map((target) => `${path} -> ${target}`);
  });
  expect(wrong).toEqual([]);
});

test('only webmail and storage know that they run in a browser', () => {
  const wrong = filesIn('lib').filter(
    (path) =>
      !BROWSER_ROOMS.has(roomOf(path)) &&
      textOf(path)
        .split('\n')
        .some((line) => !/^\s*(?:\/?\*|\/\/)/.test(line) && BROWSER.test(line)),
  );
  expect(wrong).toEqual([]);
});

test('a network request is made in one place only', () => {
  const asking = filesIn('lib', 'components', 'entrypoints').filter((path) =>
    REQUESTS.some((word) => textOf(path).includes(word)),
  );
  expect(asking).toEqual(['lib/webmail/rawSource.ts']);
});

test('text never becomes markup', () => {
  const making = filesIn('lib', 'components', 'entrypoints').filter((path) =>
    MARKUP.some((word) => textOf(path).includes(word)),
  );
  expect(making).toEqual([]);
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { OTHERS_WORK } from './othersWork';

const root = join(import.meta.dirname, '../..');
const json = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;

test('every package that is shipped is named, with the licence it says itself', () => {
  const shipped = Object.keys(json(join(root, 'package.json')).dependencies ?? {});
  const named = OTHERS_WORK.filter(({ from }) => from !== '');
  expect(named.map(({ from }) => from).toSorted()).toEqual(shipped.toSorted());
  for (const { from, licence } of named)
    expect([from, json(join(root, 'node_modules', from, 'package.json')).license]).toEqual([from, licence]);
});

test('what is no package has its notice in the licence that is shipped', () => {
  const notice = readFileSync(join(root, 'LICENSE'), 'utf8');
  for (const text of ['Unicode License v3', 'The Chromium Authors', 'SCOWL', 'sublime-security/static-files'])
    expect(notice).toContain(text);
});

test('each has its notice there; what is under the MPL, where its source is (MPL 2.0, section 3.2)', () => {
  const notice = readFileSync(join(root, 'LICENSE'), 'utf8');
  for (const { name } of OTHERS_WORK.filter(({ from }) => from !== '')) expect(notice).toContain(name);
  const { version } = json(join(root, 'node_modules/webextension-polyfill/package.json'));
  expect(notice).toContain(`webextension-polyfill, version ${String(version)}`);
  for (const source of ['mozilla.org/MPL/2.0', 'mozilla/webextension-polyfill', 'publicsuffix.org/list'])
    expect(notice).toContain(source);
});

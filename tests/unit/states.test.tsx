// @vitest-environment jsdom
import axe from 'axe-core';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { englishWords } from '../../components/testWords';
import { setWords } from '../../components/words';
import { componentStates } from '../componentStates';

const COMPONENTS = resolve(import.meta.dirname, '../../components');
const folders = readdirSync(COMPONENTS, { withFileTypes: true })
  .filter((one) => one.isDirectory())
  .map(({ name }) => name);
const english = englishWords();
const WAYS = { ltr: 'en', rtl: 'ar' } as const;

const root = document.createElement('div');
const errors = vi.spyOn(console, 'error');
/** Keys that a state asked for and nobody has words for. */
const missing: string[] = [];

// It says on the console what else would go unseen: keys twice, elements that may not stand in each other.
beforeAll(() => import('preact/debug'));
beforeEach(() => {
  document.title = 'States';
  document.body.replaceChildren(root);
  errors.mockReset();
  missing.length = 0;
});
afterEach(() => render(null, root));

/** All elements, those in open shadow roots too. */
function elements(within: ParentNode): Element[] {
  return [...within.querySelectorAll('*')].flatMap((one) => [
    one,
    ...(one.shadowRoot ? elements(one.shadowRoot) : []),
  ]);
}

/** What is read or written in: text, and the values of fields. */
const textIn = (all: Element[]): string =>
  all
    .map((one) =>
      one instanceof HTMLInputElement || one instanceof HTMLTextAreaElement
        ? one.value
        : [...one.childNodes].map(({ nodeType, nodeValue }) => (nodeType === 3 ? nodeValue : '')).join(''),
    )
    .join(' ');

/** Ids that an attribute names and that are not there. */
function gone(one: Element, attribute: string): string[] {
  const scope = one.getRootNode() as Document | ShadowRoot;
  const ids = one.getAttribute(attribute)?.split(/\s+/) ?? [];
  return ids.filter((id) => scope.getElementById(id) === null);
}

/** Controls that go nowhere, and names that lie elsewhere than they say. */
function loose(all: Element[]): string[] {
  const ids = ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls'];
  return all
    .filter(
      (one) =>
        (one.localName === 'a' && !one.getAttribute('href')) ||
        (one.localName === 'button' && !one.getAttribute('type')) ||
        ids.some((attribute) => gone(one, attribute).length > 0),
    )
    .map(({ outerHTML }) => outerHTML);
}

async function show(state: () => Parameters<typeof render>[0], way: keyof typeof WAYS): Promise<Element[]> {
  setWords((key, params) => {
    if (key === 'language') return WAYS[way];
    const said = english(key, params);
    if (!said && !/_(?:zero|one|two|few|many)$|^source_way_/.test(key)) missing.push(key);
    return said;
  });
  document.documentElement.lang = WAYS[way];
  document.documentElement.dir = way;
  await act(() => render(state(), root));
  return elements(root);
}

/** Asked of whole pages in real browsers: colors, and what there may be one of, of which all states together have many. */
const ELSEWHERE = [
  'color-contrast',
  'heading-order',
  'landmark-main-is-top-level',
  'landmark-no-duplicate-banner',
  'landmark-no-duplicate-contentinfo',
  'landmark-no-duplicate-main',
  'landmark-one-main',
  'landmark-unique',
  'link-in-text-block',
  'page-has-heading-one',
  'region',
];

async function violations(): Promise<string[]> {
  const found = await axe.run(document, {
    rules: Object.fromEntries(ELSEWHERE.map((rule) => [rule, { enabled: false }])),
    resultTypes: ['violations'],
    iframes: false,
    preload: false,
  });
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

test('every component has states', () => {
  expect(folders.filter((folder) => !componentStates.has(folder))).toEqual([]);
  expect(folders.length).toBeGreaterThan(20);
});

describe.each([...componentStates])('%s', (_, states) => {
  test.each(Object.entries(states))('%s', async (name, state) => {
    for (const way of ['ltr', 'rtl'] as const) {
      const all = await show(state, way);
      expect(errors.mock.calls).toEqual([]);
      expect(missing).toEqual([]);
      expect(loose(all)).toEqual([]);
      const text = textIn(all);
      expect(text).toContain(name.includes('hostile') ? '<img src=x onerror=alert' : '');
      expect(
        all.filter((one) => one.localName === 'img' || one.matches('[onerror], a[href*="evil.example"]')),
      ).toEqual([]);
    }
  });

  test('no state has what axe objects to', async () => {
    await show(
      () => (
        <>
          {Object.entries(states).map(([name, State]) => (
            <div key={name}>
              <State />
            </div>
          ))}
        </>
      ),
      'ltr',
    );
    expect(await violations()).toEqual([]);
  });
});

describe('what components are made of', () => {
  const files = readdirSync(COMPONENTS, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:tsx?|css)$/.test(path) && !/\.test\.tsx?$/.test(path))
    .map((path) => ({ path, lines: readFileSync(join(COMPONENTS, path), 'utf8').split('\n') }));
  const where = (line: RegExp) =>
    files
      .filter(({ path, lines }) => /\.tsx?$/.test(path) && lines.some((one) => line.test(one)))
      .map(({ path }) => path);

  test('small files', () => {
    expect(files.filter(({ lines }) => lines.length > 150).map(({ path }) => path)).toEqual([]);
    expect(files.length).toBeGreaterThan(100);
  });

  test('nothing of the browser but the page that they stand in', () => {
    expect(
      where(/^(?!\s*(?:\/?\*|\/\/)).*(?:\b(?:browser|chrome|navigator|localStorage)\.(?!google)|\bfetch\()/),
    ).toEqual([]);
    expect(where(/webextension-polyfill/)).toEqual([]);
  });

  test('what is shipped knows of no state and no sample', () => {
    const known = where(/from '[^']*(?:\.states|\/sample[A-Z]\w*)'/);
    expect(known.filter((path) => !/\.states\.tsx$|\b(?:sample[A-Z]|testWords)/.test(path))).toEqual([]);
    expect(known.length).toBeGreaterThan(0);
  });
});

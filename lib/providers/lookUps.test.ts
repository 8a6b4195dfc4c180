import { afterEach, expect, test, vi } from 'vitest';
import { wordsOf } from '../message/words';
import { aliasesIn, disguisedAlias } from './aliases';
import { directory, ownerOf, providerById } from './directory';

/*
 * A look-up takes as long in a directory of a hundred as of ten thousand: it reads what it found and nothing else. Counted,
 * not timed: each reading of a provider's field, and each walk through a table.
 */

afterEach(() => void vi.restoreAllMocks());

/** How many fields of how many providers were read, and how often a whole table was gone through. */
function workOf(lookUp: () => unknown): { providers: number; walks: number } {
  const read = new Set<string>();
  const undo = directory.map((provider) => {
    const { id } = provider;
    const before = Object.getOwnPropertyDescriptors(provider);
    for (const [key, { value }] of Object.entries(before)) {
      Object.defineProperty(provider, key, {
        configurable: true,
        enumerable: true,
        get() {
          read.add(id);
          return value as unknown;
        },
      });
    }
    return () => Object.defineProperties(provider, before);
  });
  const tables = ([Symbol.iterator, 'entries', 'values', 'keys', 'forEach'] as const).map((walk) =>
    vi.spyOn(Map.prototype, walk),
  );
  try {
    lookUp();
    return { providers: read.size, walks: tables.reduce((sum, { mock }) => sum + mock.calls.length, 0) };
  } finally {
    for (const table of tables) table.mockRestore();
    for (const restore of undo) restore();
  }
}

test('the count would see a search through the directory', () => {
  expect(workOf(() => directory.find(({ name }) => name === 'nobody')).providers).toBe(directory.length);
  expect(workOf(() => [...new Map([[1, 2]])]).walks).toBe(1);
});

test.each([
  ['a domain of the directory', () => ownerOf('openai.com')],
  ['a domain of nobody', () => ownerOf('nobody.example')],
  ['an id', () => providerById('zoom')],
  ['a name', () => aliasesIn(['openai'])],
  ['a name of several words', () => aliasesIn(wordsOf('the bank of america security team'))],
  ['a name in another script', () => aliasesIn(['オープンai'])],
  ['no name', () => aliasesIn(wordsOf('minutes of the meeting on thursday'))],
  ['a disguised name', () => disguisedAlias('0penAl')],
])('%s is looked up without a search', (_what, lookUp) => {
  const { providers, walks } = workOf(lookUp);
  expect(providers).toBeLessThanOrEqual(3);
  expect(walks).toBe(0);
});

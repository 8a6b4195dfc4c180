import { ownerOfTyped } from './searchAddress';
import { searchIndex, type SearchName } from './searchIndex';
import { isOneEdit } from './searchOneEdit';
import { searchRegions } from './searchRegions';
import { searchWords } from './searchWords';
import type { Provider } from './provider';

/** A provider that what was typed may mean. */
export interface FoundProvider {
  provider: Provider;
  /** The name that was found where the provider is shown by another one: Postbank for Deutsche Bank. */
  alias: string | null;
  /** The address of the provider was typed, not its name. */
  byAddress: boolean;
}

/** A longer list is not read. */
export const MOST_FOUND = 8;
/** UTF-16 units that are looked at: no name is longer. */
const LONGEST = 120;
/** Parts of shorter words than this are in too many names. */
const SHORTEST_INSIDE = 3;
/** Shorter words are one letter away from too many others. */
const SHORTEST_MISTYPED = 5;

/** How well a name fits, best first. */
const EXACT = 0;
const BEGINS = 1;
const WORDS_BEGIN = 2;
const INSIDE = 3;
const MISTYPED = 4;
const MENTIONED = 5;
const NOT = 6;

interface Hit {
  name: SearchName;
  fit: number;
}

/**
 * The providers that a reader may mean. In: what was typed so far, by name or by address; the reader's country (ISO 3166-1
 * alpha-2) or null. Out: at most 8, best first; of equal fit those of the country. An address finds its owner and nobody
 * else, one that is only like an owner's nobody. Never throws; a few milliseconds whatever was typed.
 */
export function searchProviders(typed: string, country: string | null): FoundProvider[] {
  const owner = ownerOfTyped(typed);
  if (owner) return [{ provider: owner, alias: null, byAddress: true }];
  const words = searchWords(typed.slice(0, LONGEST));
  if (words.length === 0) return [];
  const hits = hitsFor(words, typed);
  // Of an address that nobody is known to own, only the whole may be a name (Crypto.com).
  const fitting = owner === null ? hits.filter(({ fit }) => fit === EXACT) : hits;
  return bestOfEach(fitting)
    .toSorted((a, b) => a.fit - b.fit || compare(a.name, b.name, country?.toLowerCase() ?? ''))
    .slice(0, MOST_FOUND)
    .map(({ name: { provider, alias } }) => ({ provider, alias, byAddress: false }));
}

function hitsFor(words: readonly string[], typed: string): Hit[] {
  const key = words.join(' ');
  const joined = words.join('');
  const rated = (fitOf: (name: SearchName) => number): Hit[] =>
    searchIndex()
      .map((name) => ({ name, fit: fitOf(name) }))
      .filter(({ fit }) => fit < NOT);
  const hits = rated((name) => fitOf(name, words, key, joined));
  // Who typed a name without an error did not mean the one that is like it (PayPal, PayPay).
  if (hits.some(({ fit }) => fit === EXACT)) return hits;
  hits.push(...rated((name) => (isMistyped(name, joined) ? MISTYPED : NOT)));
  if (hits.length > 0) return hits;
  const told = ` ${toldWords(typed).join(' ')} `;
  return rated((name) => (isMentioned(name, told) ? MENTIONED : NOT));
}

function fitOf(name: SearchName, words: readonly string[], key: string, joined: string): number {
  if (name.key === key || name.joined === joined) return EXACT;
  if (name.key.startsWith(key) || name.joined.startsWith(joined)) return BEGINS;
  if (words.every((typed) => name.words.some((word) => word.startsWith(typed)))) return WORDS_BEGIN;
  return joined.length >= SHORTEST_INSIDE && (name.key.includes(key) || name.joined.includes(joined))
    ? INSIDE
    : NOT;
}

function isMistyped(name: SearchName, joined: string): boolean {
  if (joined.length < SHORTEST_MISTYPED) return false;
  return (
    isOneEdit(name.joined, joined) ||
    name.words.some((word) => word.length >= SHORTEST_MISTYPED && isOneEdit(word, joined))
  );
}

/** A point, slash or @ inside: what may be an address says nothing of a company by a part of it. */
const ADDRESS_LIKE = /[^\s.@/:][.@/:]+[^\s.@/:]/;

/** The words of a sentence, without what may be an address in it. */
function toldWords(typed: string): string[] {
  return typed
    .slice(0, LONGEST)
    .split(/\s+/)
    .filter((piece) => !ADDRESS_LIKE.test(piece))
    .flatMap(searchWords);
}

/** "a call from Sparkasse": names of ordinary words (from, free, orange) are not meant there. */
function isMentioned(name: SearchName, told: string): boolean {
  return !name.common && name.joined.length >= SHORTEST_INSIDE && told.includes(` ${name.key} `);
}

function bestOfEach(hits: readonly Hit[]): Hit[] {
  const best = new Map<string, Hit>();
  for (const hit of hits) {
    const known = best.get(hit.name.provider.id);
    // The name that is shown stands before the others in the index.
    if (!known || hit.fit < known.fit) best.set(hit.name.provider.id, hit);
  }
  return [...best.values()];
}

function compare(a: SearchName, b: SearchName, country: string): number {
  return (
    distance(a.provider, country) - distance(b.provider, country) ||
    Number(a.alias !== null) - Number(b.alias !== null) ||
    a.key.length - b.key.length ||
    (a.provider.name < b.provider.name ? -1 : 1)
  );
}

/** 0 for a provider of the country, 1 for one of all countries, 2 for those of others. */
function distance({ id }: Provider, country: string): number {
  if (country === '') return 0;
  if (isAtHome(id, country)) return 0;
  return isAtHome(id, 'global') ? 1 : 2;
}

const homes = new Map<string, ReadonlySet<string>>();

function isAtHome(id: string, region: string): boolean {
  let ids = homes.get(region);
  if (!ids) {
    ids = new Set(Object.hasOwn(searchRegions, region) ? searchRegions[region]?.split(' ') : []);
    homes.set(region, ids);
  }
  return ids.has(id);
}

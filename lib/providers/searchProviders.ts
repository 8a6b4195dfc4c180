import type { Provider } from './provider';
import { ownerOfTyped } from './searchAddress';
import { searchDistance } from './searchDistance';
import * as fit from './searchFit';
import { searchIndex, type SearchName } from './searchIndex';
import { searchWords } from './searchWords';

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

interface Hit {
  name: SearchName;
  fit: number;
}

/**
 * The providers that a reader may mean. In: what was typed so far, by name or by address; the reader's country (ISO
 * 3166-1 alpha-2) or null. Out: at most 8, best first; of equal fit those of the country. An address finds its owner
 * and nobody else, one that is only like an owner's nobody. Never throws; a few milliseconds whatever was typed.
 */
export function searchProviders(text: string, country: string | null): FoundProvider[] {
  const owner = ownerOfTyped(text);
  if (owner) return [{ provider: owner, alias: null, byAddress: true }];
  const start = text.slice(0, LONGEST);
  const words = searchWords(start);
  if (words.length === 0) return [];
  const typed = { words, key: words.join(' '), joined: words.join('') };
  const all = hitsFor(typed, start);
  // Of an address that nobody is known to own, only the whole may be a name (Crypto.com).
  const hits = owner === null ? all.filter((hit) => hit.fit === fit.EXACT) : all;
  return bestOfEach(hits.toSorted(orderFor(typed, country?.toLowerCase() ?? '')))
    .slice(0, MOST_FOUND)
    .map(({ name: { provider, alias }, fit: best }) => {
      // Where the name that is shown fits as well, the other one needs no mention.
      const isShown = hits.some(
        (hit) => hit.name.provider === provider && hit.fit === best && hit.name.alias === null,
      );
      return { provider, alias: isShown ? null : alias, byAddress: false };
    });
}

function hitsFor(typed: fit.Typed, text: string): Hit[] {
  const hits = rated((name) => fit.fitOf(name, typed));
  // Who typed a whole name did not mean one that is like it (PayPal, PayPay) or only holds it.
  if (hits.some((hit) => hit.fit === fit.EXACT)) return hits.filter((hit) => hit.fit <= fit.BEGINS);
  hits.push(...rated((name) => (fit.isMistyped(name, typed) ? fit.MISTYPED : fit.NOT)));
  if (hits.length > 0) return hits;
  const told = fit.toldIn(text);
  return rated((name) => (fit.isMentioned(name, told) ? fit.MENTIONED : fit.NOT));
}

function rated(rate: (name: SearchName) => number): Hit[] {
  return searchIndex()
    .map((name) => ({ name, fit: rate(name) }))
    .filter((hit) => hit.fit < fit.NOT);
}

function bestOfEach(inOrder: readonly Hit[]): Hit[] {
  const best = new Map<Provider, Hit>();
  for (const hit of inOrder) if (!best.has(hit.name.provider)) best.set(hit.name.provider, hit);
  return [...best.values()];
}

/** The better fit first, then the nearer provider, whose name begins so, the name that is shown, the shorter. */
function orderFor(typed: fit.Typed, country: string): (a: Hit, b: Hit) => number {
  return (a, b) =>
    a.fit - b.fit ||
    searchDistance(a.name.provider.id, country) - searchDistance(b.name.provider.id, country) ||
    Number(fit.beginsWith(b.name, typed)) - Number(fit.beginsWith(a.name, typed)) ||
    Number(a.name.alias !== null) - Number(b.name.alias !== null) ||
    a.name.key.length - b.name.key.length ||
    (a.name.provider.name < b.name.provider.name ? -1 : 1);
}

import { searchRegions } from './searchRegions';

/** How far a provider is from a country (in small letters): 0 for one of the country, 1 for one of all, 2 for those of others. */
export function searchDistance(id: string, country: string): number {
  if (country === '' || isAtHome(id, country)) return 0;
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

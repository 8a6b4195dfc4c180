import type { ProviderFile } from './provider.ts';

/** In: the providers' files. Out: by region the ids of the providers that are at home there, a space between them. */
export function regionTable(files: readonly ProviderFile[]): Record<string, string> {
  const table = new Map<string, string[]>();
  for (const { id, regions } of files) {
    for (const region of regions) table.set(region, [...(table.get(region) ?? []), id]);
  }
  return Object.fromEntries([...table].map(([region, ids]) => [region, ids.toSorted().join(' ')]));
}

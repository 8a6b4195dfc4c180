import type { ProviderFile } from './provider';
import { regionTable } from './searchRegionTable';

const files = import.meta.glob<ProviderFile>('./directory/*.json', { eager: true, import: 'default' });

/**
 * Where providers are at home, by region of the files (`de`, `eu`, `global`): their ids, a space between them. For the
 * search alone. The build puts the table itself in this file's place (packPlugin.ts).
 */
export const searchRegions: Readonly<Record<string, string>> = regionTable(Object.values(files));

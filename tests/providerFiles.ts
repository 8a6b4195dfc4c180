import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { ProviderFile } from '../lib/providers/provider';

const folder = resolve(import.meta.dirname, '../lib/providers/directory');

/** Every file of the directory, by its name, in the order of the ids; read as text, which is faster than a thousand modules. */
export const providerFiles: readonly (readonly [string, ProviderFile])[] = readdirSync(folder)
  .map((name) => [name, JSON.parse(readFileSync(join(folder, name), 'utf8')) as ProviderFile] as const)
  .toSorted(([, a], [, b]) => (a.id < b.id ? -1 : 1));

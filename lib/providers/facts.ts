import { factsOf } from './fromFile';
import type { Provider, ProviderFile } from './provider';

const files = import.meta.glob<ProviderFile>('./directory/*.json', { eager: true, import: 'default' });

/** What is known for judging, by id. The build puts the packed form of the same in this file's place (wxt.config.ts). */
export const facts: readonly Provider[] = Object.values(files)
  .map(factsOf)
  .toSorted((a, b) => (a.id < b.id ? -1 : 1));

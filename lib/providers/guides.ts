import { guideOf } from './fromFile';
import type { ProviderFile, ProviderGuide } from './provider';
import sources from './sources.json';

const files = import.meta.glob<ProviderFile>('./directory/*.json', { eager: true, import: 'default' });

/**
 * What the reader is told, by the provider's id: for the pages, not for the background script, which does not carry it.
 * The build puts a shorter form of the same in this file's place (wxt.config.ts).
 */
export const guides: Readonly<Record<string, ProviderGuide>> = Object.fromEntries(
  Object.values(files).map((file) => [file.id, guideOf(file, sources)]),
);

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { wordsOf, type Entry } from './sampleWords';
import type { Words } from './words';

/** Where the English words lie; read from disk, so for tests only. */
export const ENGLISH = join(import.meta.dirname, '../public/_locales/en/messages.json');

/** The English file as it is. Throws when it is not JSON. */
export function englishMessages(): Record<string, Entry> {
  return JSON.parse(readFileSync(ENGLISH, 'utf8')) as Record<string, Entry>;
}

/** The English words, for tests. */
export const englishWords = (): Words => wordsOf(englishMessages());

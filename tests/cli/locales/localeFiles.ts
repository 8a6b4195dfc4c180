import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

export interface Entry {
  message: string;
  placeholders?: Record<string, { content: string }>;
}

/** What the browsers read (`_locales/<folder>/messages.json`). */
export type Messages = Record<string, Entry>;

/** The languages that the words are to be had in besides English: folder in `_locales`, and BCP 47 tag. */
export const LANGUAGES = ['de', 'es', 'fr', 'it', 'ja', 'nl', 'pl', 'pt_BR'].map((folder) => ({
  folder,
  tag: folder.replace('_', '-'),
}));

/** From this file, and from its bundle in .output/cli. */
const root = [resolve(import.meta.dirname, '../../..'), resolve(import.meta.dirname, '../..')].find(
  (folder) => existsSync(resolve(folder, 'public/_locales/en')),
);

const fileOf = (folder: string): string => resolve(root ?? '.', 'public/_locales', folder, 'messages.json');

/** A language's words as they lie on disk. Null when it has none yet. Throws when the file is not JSON. */
export function messagesOf(folder: string): Messages | null {
  return existsSync(fileOf(folder)) ? (JSON.parse(readFileSync(fileOf(folder), 'utf8')) as Messages) : null;
}

/** The English words, which all others are made from. Throws when there are none. */
export function english(): Messages {
  return JSON.parse(readFileSync(fileOf('en'), 'utf8')) as Messages;
}

/** Which English text each translation was made from: a hash of it, by key. */
export const READINGS = resolve(root ?? '.', 'tests/locales/readings.json');

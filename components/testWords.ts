import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Words } from './words';

interface Entry {
  message: string;
  placeholders?: Record<string, { content: string }>;
}

/** Where the English words lie; read from disk, so for tests only. */
export const ENGLISH = join(import.meta.dirname, '../public/_locales/en/messages.json');

/** The English file as it is. Throws when it is not JSON. */
export function englishMessages(): Record<string, Entry> {
  return JSON.parse(readFileSync(ENGLISH, 'utf8')) as Record<string, Entry>;
}

/** Does for tests what `i18n.getMessage` does in a browser: named placeholders, then positions; '' if unknown. */
export function englishWords(): Words {
  const messages = englishMessages();
  return (key, params = []) => {
    const entry = messages[key];
    if (!entry) return '';
    return entry.message.replace(/\$(\w+)\$/g, (_, name: string) => {
      const content = entry.placeholders?.[name.toLowerCase()]?.content ?? '';
      return content.replace(/\$(\d)/g, (_all, digit: string) => params[Number(digit) - 1] ?? '');
    });
  };
}

import type { Words } from './words';

export interface Entry {
  message: string;
  placeholders?: Record<string, { content: string }>;
}

/** Does for tests what `i18n.getMessage` does in a browser: named placeholders, then positions; '' if unknown. */
export function wordsOf(messages: Readonly<Record<string, Entry>>): Words {
  return (key, params = []) => {
    const entry = messages[key];
    if (!entry) return '';
    return entry.message.replace(/\$(\w+)\$/g, (_, name: string) => {
      const content = entry.placeholders?.[name.toLowerCase()]?.content ?? '';
      return content.replace(/\$(\d)/g, (_all, digit: string) => params[Number(digit) - 1] ?? '');
    });
  };
}

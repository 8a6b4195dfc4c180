import { aliasesIn } from '../../lib/providers/aliases';
import { namesWords } from '../../lib/providers/claim/nameRow';
import { directory } from '../../lib/providers/directory';

/**
 * The ids of the provider that a person called by this name, and of those above and below it: "Amazon Prime" is Amazon.
 * Null when the directory knows nobody of that name. A name with a note in brackets counts without it.
 */
export function familyNamed(name: string): Set<string> | null {
  const words = namesWords(name.split('(')[0] ?? '');
  const hit = aliasesIn(words).find((one) => one.words === words.length);
  if (!hit) return null;
  const { id, parent } = hit.provider;
  const family = new Set([id, ...(parent === null ? [] : [parent])]);
  for (const provider of directory) if (provider.parent === id) family.add(provider.id);
  return family;
}

import type { ProviderFile } from '../../../lib/providers/provider';

/** The names that messages call a provider by, in all scripts, with their places in the file. */
export function namesOf({ aliases, aliases_native }: ProviderFile): { name: string; at: string }[] {
  return [
    ...aliases.map((name, index) => ({ name, at: `aliases[${index}]` })),
    ...Object.entries(aliases_native).flatMap(([language, names]) =>
      names.map((name, index) => ({ name, at: `aliases_native.${language}[${index}]` })),
    ),
  ];
}

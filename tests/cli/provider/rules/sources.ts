import type { Rule } from '../problem';
import { textsIn } from '../texts';

/** Every code of a source is in sources.json, and what rests on general knowledge alone is not verified. */
export const sources: Rule = (file, whole) => [
  ...[...textsIn(file)]
    .filter(({ at, text }) => /\bsources\[\d+\]$/.test(at) && !whole.sources.has(text))
    .map(({ at, text }) => ({
      at,
      what: `"${text}" is no source that lib/providers/sources.json knows.`,
      mend: 'Use the code of a source that is there, or add this one with its title, its address and its kind.',
    })),
  ...(['domains', 'mail_hosts', 'sender_addresses', 'vendors'] as const).flatMap((list) =>
    (file[list] ?? []).flatMap(({ verified, sources: codes }, index) =>
      verified && codes.every((code) => code === 'gk')
        ? [
            {
              at: `${list}[${index}]`,
              what: 'General knowledge ("gk") confirms nothing.',
              mend: 'Name a source that was read, or set "verified" to false (and "evidence" to "none").',
            },
          ]
        : [],
    ),
  ),
];

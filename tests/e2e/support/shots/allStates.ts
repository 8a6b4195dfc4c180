import type { ShotState } from '../../shots/states';

const FILES = import.meta.glob<{ states?: ShotState[] }>('../../shots/*.ts', { eager: true });

/** Every page's states, the pages in alphabetical order. */
export function allStates(): Map<string, ShotState[]> {
  const pages = new Map<string, ShotState[]>();
  for (const [path, { states }] of Object.entries(FILES))
    if (states) pages.set(path.replace(/^.*\/|\.ts$/g, ''), states);
  return pages;
}

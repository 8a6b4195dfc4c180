import type { VNode } from 'preact';

export type States = Record<string, () => VNode>;

const files = import.meta.glob<{ states: States }>('../components/*/*.states.tsx', { eager: true });

/** The states of all components by their folder: one folder may have several files of them. */
export const componentStates: ReadonlyMap<string, States> = new Map(
  Object.entries(
    Object.entries(files).reduce<Record<string, States>>((folders, [path, { states }]) => {
      const folder = path.split('/').at(-2) ?? '';
      return { ...folders, [folder]: { ...folders[folder], ...states } };
    }, {}),
  ),
);

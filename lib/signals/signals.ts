import type { Signal } from './signal';

const files = import.meta.glob<Signal>('./*/*.ts', { eager: true, import: 'default' });

/** Every signal, by id. A signal is added by adding its file to the folder of its family. */
export const signals: readonly Signal[] = Object.entries(files)
  .filter(([path]) => !path.endsWith('.test.ts'))
  .map(([, signal]) => signal)
  .toSorted((a, b) => (a.id < b.id ? -1 : 1));

import type { Signal } from './signal';

const files = import.meta.glob<Signal>(['./*/*.ts', '!**/*.test.ts'], { eager: true, import: 'default' });

/** Every signal, by id. A signal is added by adding its file to the folder of its family. */
export const signals: readonly Signal[] = Object.values(files).toSorted((a, b) => (a.id < b.id ? -1 : 1));

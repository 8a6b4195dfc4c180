import type { Desk } from './desk';

const files = import.meta.glob<Desk>('./desks/*.json', { eager: true, import: 'default' });

/**
 * Every desk as its file has it, by id. A desk is added by adding its file. The build puts a shorter form in this
 * file's place (packPlugin.ts), without notes and without the dead.
 */
export const deskFiles: readonly Desk[] = Object.values(files).toSorted((a, b) => (a.id < b.id ? -1 : 1));

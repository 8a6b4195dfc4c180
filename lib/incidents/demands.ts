import type { Demand } from './demand';

const files = import.meta.glob<Demand>('./demands/*.json', { eager: true, import: 'default' });

/** Every known demand. The build puts a shorter form of the same in this file's place (packPlugin.ts). */
export const demands: readonly Demand[] = Object.values(files);

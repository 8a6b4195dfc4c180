import type { Desk } from './desk';
import { deskFiles } from './deskFiles';

/** Every desk that is not dead, by id. */
export const desks: readonly Desk[] = deskFiles.filter(({ status }) => status !== 'dead');

const byId = new Map(desks.map((desk) => [desk.id, desk]));

/** The desk of that id; null for none and for one that is dead. */
export const deskById = (id: string): Desk | null => byId.get(id) ?? null;

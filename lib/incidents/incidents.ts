import type { Incident } from './incident';

const files = import.meta.glob<Incident>('./incidents/*.json', { eager: true, import: 'default' });

/**
 * Every known incident in full, by id: for the pages that tell the reader about one. Judging looks at judged.ts, which is
 * a fifth of the size. An incident is added by adding its file.
 */
export const incidents: readonly Incident[] = Object.values(files).toSorted((a, b) => (a.id < b.id ? -1 : 1));

const byId = new Map(incidents.map((incident) => [incident.id, incident]));

/** The incident of that id, or null. */
export function incidentById(id: string): Incident | null {
  return byId.get(id) ?? null;
}

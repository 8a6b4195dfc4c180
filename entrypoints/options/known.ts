import { knownCount, type DatedFile, type KnownCount, type KnownKind } from './knownCounts';

const companies = import.meta.glob<DatedFile>('../../lib/providers/directory/*.json', { eager: true, import: 'default' }); // prettier-ignore
const incidents = import.meta.glob<DatedFile>('../../lib/incidents/incidents/*.json', { eager: true, import: 'default' }); // prettier-ignore
const desks = import.meta.glob<DatedFile>('../../lib/report/desks/*.json', {
  eager: true,
  import: 'default',
});
const phrases = import.meta.glob<DatedFile>('../../lib/lures/phrases/*.json', { eager: true, import: 'default' }); // prettier-ignore
const services = import.meta.glob<DatedFile>(['../../lib/domains/services/*.json', '!**/*.schema.json'], { eager: true, import: 'default' }); // prettier-ignore

/** How much is known, and as of when. The build puts the numbers alone in this file's place (knownPlugin.ts). */
export const known: Readonly<Record<KnownKind, KnownCount>> = {
  companies: knownCount(Object.values(companies)),
  incidents: knownCount(Object.values(incidents)),
  desks: knownCount(Object.values(desks)),
  phrases: knownCount(Object.values(phrases)),
  services: knownCount(Object.values(services)),
};

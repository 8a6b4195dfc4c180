import { incidents } from './incidents';
import { judgedOf, type JudgedIncident } from './judgedIncident';

/** What judging needs of every incident, by id. The build puts just that in this file's place (packPlugin.ts). */
export const judgedIncidents: readonly JudgedIncident[] = incidents.map(judgedOf);

import type { Demand } from '../demand';

/** A `Demand` made ready for look-ups; make it once an incident, with `prepareDemands`. */
export interface PreparedDemand {
  lure: string;
  /** Base form and gerund of each verb, with which of the two it is. */
  verbs: Map<string, 'base' | 'gerund'>;
  participles: Set<string>;
  objects: string[][];
  needsYour: boolean;
  nouns: string[][];
}

const gerund = (verb: string) =>
  verb === 'reset' ? 'resetting' : verb.endsWith('e') ? `${verb.slice(0, -1)}ing` : `${verb}ing`;
const participle = (verb: string) =>
  verb === 'reset'
    ? verb
    : verb.endsWith('e')
      ? `${verb}d`
      : verb.endsWith('y') && !verb.endsWith('ay')
        ? `${verb.slice(0, -1)}ied`
        : `${verb}ed`;

/** Makes an incident's demands ready for `demandsIn`. */
export function prepareDemands(demands: readonly Demand[]): PreparedDemand[] {
  return demands.map((demand) => ({
    lure: demand.lure,
    verbs: new Map([
      ...demand.verbs.map((verb) => [gerund(verb), 'gerund'] as const),
      ...demand.verbs.map((verb) => [verb, 'base'] as const),
    ]),
    participles: new Set(demand.verbs.map(participle)),
    objects: demand.objects.map((object) => object.split(' ')),
    needsYour: demand.needs_your,
    nouns: demand.nouns.map((noun) => noun.split(' ')),
  }));
}

import type { Demand } from './demand';
import type { JudgedIncident } from './judgedIncident';

/*
 * What judging needs, as text: a line an incident or demand, `|` between its fields, `~` between the items of a field. The
 * background script carries it, so the names of fields and the quotes of lists would be half of it.
 */

const list = (items: readonly string[]): string => items.join('~');
const items = (text = ''): string[] => (text === '' ? [] : text.split('~'));
const linesOf = (text: string): string[][] => text.split('\n').map((line) => line.split('|'));

const judgedFields = ({ wording: of, ...one }: JudgedIncident): string[] => [
  one.id,
  one.name,
  list(one.affected_providers),
  one.first,
  one.known === one.first ? '' : one.known,
  one.last === one.first ? '' : one.last,
  `${one.certain ? 'c' : ''}${one.asksNothing ? 'n' : ''}`,
  list(of.names),
  list(of.names_with_party),
  list(of.names_with_claim),
  list(of.parties),
  list(of.claims),
  list(of.demands),
];

/** Incidents as text. No field may hold `|`, `~` or a line break; a test compares both forms. */
export function packJudged(incidents: readonly JudgedIncident[]): string {
  return incidents.map((one) => judgedFields(one).join('|')).join('\n');
}

/** What `packJudged` made, as it was. */
export function unpackJudged(text: string): JudgedIncident[] {
  return linesOf(text).map(
    ([id = '', name = '', providers, first = '', known, last, flags = '', ...wording]) => ({
      id,
      name,
      affected_providers: items(providers),
      first,
      known: known || first,
      last: last || first,
      certain: flags.includes('c'),
      asksNothing: flags.includes('n'),
      wording: {
        names: items(wording[0]),
        names_with_party: items(wording[1]),
        names_with_claim: items(wording[2]),
        parties: items(wording[3]),
        claims: items(wording[4]),
        demands: items(wording[5]),
      },
    }),
  );
}

const demandFields = ({ languages, ...one }: Demand): string[] => [
  one.lure,
  list(one.data),
  `${one.precaution ? 'p' : ''}${one.needs_your ? 'y' : ''}`,
  list(one.verbs),
  list(one.objects),
  list(one.nouns),
  ...Object.entries(languages).flatMap(([language, { verbs, objects }]) => [
    language,
    list(verbs),
    list(objects),
  ]),
];

/** Demands as text; see `packJudged`. */
export function packDemands(demands: readonly Demand[]): string {
  return demands.map((one) => demandFields(one).join('|')).join('\n');
}

/** What `packDemands` made, as it was. */
export function unpackDemands(text: string): Demand[] {
  return linesOf(text).map(([lure = '', data, flags = '', verbs, objects, nouns, ...rest]) => ({
    lure,
    data: items(data),
    precaution: flags.includes('p'),
    verbs: items(verbs),
    objects: items(objects),
    needs_your: flags.includes('y'),
    nouns: items(nouns),
    languages: Object.fromEntries(
      rest.flatMap((language, at) =>
        at % 3 === 0 ? [[language, { verbs: items(rest[at + 1]), objects: items(rest[at + 2]) }]] : [],
      ),
    ),
  }));
}

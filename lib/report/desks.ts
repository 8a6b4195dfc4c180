import type { Assessment } from '../assess/assessment';
import type { Desk } from './desk';
import type { DeskChoice } from './report';

const files = import.meta.glob<Desk>('./desks/*.json', { eager: true, import: 'default' });

/** Every desk, the dead ones too, by id. A desk is added by adding its file. */
export const desks: readonly Desk[] = Object.values(files).toSorted((a, b) => (a.id < b.id ? -1 : 1));

const byId = new Map(desks.map((desk) => [desk.id, desk]));

/** The desk of that id, a dead one too; null for none. */
export const deskById = (id: string): Desk | null => byId.get(id) ?? null;

const MOST_CHOICES = 3;

/**
 * The desks that fit a message, at most three: that of the provider it claims to come from, the body of the
 * reader's country (ISO 3166-1 alpha-2, any case; null when not known), and one for everybody. Never a dead one;
 * one that was not confirmed comes after all that were.
 */
export function desksFor(assessment: Pick<Assessment, 'claim'>, country: string | null): DeskChoice[] {
  const home = country?.toUpperCase() ?? null;
  const here = desks.filter(
    ({ status, countries }) =>
      status !== 'dead' && (countries.length === 0 || (home !== null && countries.includes(home))),
  );
  const claimed = assessment.claim?.provider ?? null;
  const choices: DeskChoice[] = [
    ...first(
      here.filter(({ providers }) => claimed !== null && providers.includes(claimed)),
      'provider',
    ),
    ...first(
      here.filter(({ providers, countries }) => providers.length === 0 && countries.length > 0),
      'country',
    ),
    ...first(
      here.filter(({ providers, countries }) => providers.length === 0 && countries.length === 0),
      'everyone',
    ),
  ];
  return choices.toSorted((a, b) => rank(a.desk) - rank(b.desk)).slice(0, MOST_CHOICES);
}

const rank = ({ status }: Desk) => (status === 'confirmed' ? 0 : 1);

/** The best of them: confirmed before unconfirmed, one of the reader's country before one for everywhere. */
function first(fitting: Desk[], why: DeskChoice['why']): DeskChoice[] {
  const [desk] = fitting.toSorted((a, b) => rank(a) - rank(b) || b.countries.length - a.countries.length);
  return desk ? [{ desk, why }] : [];
}

import type { Verdict } from '../../assess/assessment';
import type { Choice, ChoiceKind, Offer } from './choice';

/** More than this at once is not asked of anybody. */
export const MOST_CHOSEN = 3;

/** The order in which there is room: whoever the reader works for, then whoever can do the most. */
const FIRST: readonly ChoiceKind[] = ['organisation', 'webmail', 'provider', 'country', 'everyone'];

/**
 * What stands chosen at first. Nothing for a message without a warning: a report of a genuine message hurts somebody. Of
 * the others at most three, and only those that are ready; the one for everybody only where no national one is.
 */
export function preselect(offers: readonly Offer[], verdict: Verdict): Choice[] {
  const warned = verdict === 'dangerous' || verdict === 'suspicious';
  const ready = offers.filter((offer) => offer.ready && warned && FIRST.includes(offer.kind));
  const national = ready.some(({ kind }) => kind === 'country');
  const chosen = new Set(
    ready
      .filter(({ kind }) => !(national && kind === 'everyone'))
      .toSorted((a, b) => FIRST.indexOf(a.kind) - FIRST.indexOf(b.kind))
      .slice(0, MOST_CHOSEN)
      .map(({ id }) => id),
  );
  return offers.map((offer) => {
    const { id, kind, name, desk, way, organisation, why } = offer;
    return { id, kind, name, desk, way, organisation, why, preselected: chosen.has(id) };
  });
}

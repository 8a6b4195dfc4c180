import type { Choice, Offer } from './choice';
import type { Found } from './bestDesk';

/** Offers a desk; it is ready where it was confirmed and takes reports from anybody. */
export function deskOffer(kind: Choice['kind'], found: Found | null, why: Choice['why']): Offer | null {
  if (!found) return null;
  const { desk, way } = found;
  const ready = desk.status === 'confirmed' && !desk.needs.includes('account');
  return { id: desk.id, kind, name: desk.name, desk, way, organisation: null, why, ready };
}

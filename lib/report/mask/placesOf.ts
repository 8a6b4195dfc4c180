import { findings } from './findings';
import type { Place } from './place';

/**
 * Where addresses stand in a message, in a form that `masked` can replace. In: its source, a character a byte, and the
 * addresses (`ownAddresses`). Out: places with how often, none for what is nowhere. Never throws; linear.
 */
export function placesOf(source: string, own: readonly string[]): Place[] {
  return findings(source, own).found;
}

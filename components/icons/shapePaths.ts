import type { Verdict } from '../../lib/assess/assessment';

/**
 * Outline and sign of each verdict on a 48 unit square, so that colour is never the only difference: an octagon as
 * on a stop sign, a triangle, a plain ring, a sealed letter, a broken ring. One family: with the outline's stroke of 3
 * the octagon fills 42 units, the round ones half a unit more on each side and the triangle a bit more again, or they
 * would look smaller than they are. Edges lie on thirds of the square, so that they are crisp at 16 and 32 px.
 */
export const shapePaths: Record<Verdict, { body: string; sign: string }> = {
  dangerous: {
    body: 'M15.9 4.5H32.1L43.5 15.9V32.1L32.1 43.5H15.9L4.5 32.1V15.9Z',
    sign: 'M24 13.5V25.3M24 34.4V34.6',
  },
  suspicious: {
    body: 'M21.4 6A3 3 0 0 1 26.6 6L44.4 36.8A3 3 0 0 1 41.8 41.3H6.2A3 3 0 0 1 3.6 36.8Z',
    sign: 'M24 17.5V27M24 34.2V34.4',
  },
  unremarkable: { body: 'M24 4A20 20 0 0 1 24 44A20 20 0 0 1 24 4Z', sign: 'M16 24H32' },
  authentic: {
    body: 'M6.5 8.5H41.5A2.5 2.5 0 0 1 44 11V37A2.5 2.5 0 0 1 41.5 39.5H6.5A2.5 2.5 0 0 1 4 37V11A2.5 2.5 0 0 1 6.5 8.5Z',
    sign: 'M6.5 12L21.5 23.6M41.5 12L26.5 23.6M24 23.6A1.9 1.9 0 0 1 24 27.4A1.9 1.9 0 0 1 24 23.6Z',
  },
  unreadable: {
    body: 'M24 4A20 20 0 0 1 24 44A20 20 0 0 1 24 4Z',
    sign: 'M18.5 19A5.5 5.5 0 1 1 26.6 23.9C24.8 25 24 25.9 24 28M24 34.7V34.9',
  },
};

import type { Verdict } from '../../lib/assess/assessment';

/**
 * Outline and sign of each verdict on a 48 unit square, so that colour is never the only difference: an octagon as
 * on a stop sign, a triangle, a plain ring, a sealed letter, a broken ring.
 */
export const shapePaths: Record<Verdict, { body: string; sign: string }> = {
  dangerous: { body: 'M14 3h20l11 11v20L34 45H14L3 34V14Z', sign: 'M24 13v14M24 34.5v.5' },
  suspicious: { body: 'M24 5 45 42H3Z', sign: 'M24 19v11M24 36v.5' },
  unremarkable: { body: 'M24 3.5a20.5 20.5 0 1 1 0 41a20.5 20.5 0 1 1 0-41Z', sign: 'M15 24h18' },
  authentic: { body: 'M4 11h40v26H4Z', sign: 'm5.5 12.5 18.5 14 18.5-14' },
  unreadable: {
    body: 'M24 3.5a20.5 20.5 0 1 1 0 41a20.5 20.5 0 1 1 0-41Z',
    sign: 'M18.5 18.5a5.5 5.5 0 1 1 8 5c-1.9 1-2.5 1.8-2.5 4M24 34v.5',
  },
};

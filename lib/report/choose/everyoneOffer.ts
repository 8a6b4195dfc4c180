import type { Desk } from '../desk';
import { bestDesk } from './bestDesk';
import type { Offer } from './choice';
import { deskOffer } from './deskOffer';
import type { Matter } from './matter';

/** Whether it takes reports about anybody: neither a provider's nor a host's own desk. */
export function isGeneral({ providers, platforms }: Desk): boolean {
  return providers.length === 0 && platforms.length === 0;
}

/** One for everybody, everywhere: APWG wherever it can be told. */
export function everyoneOffer(desks: readonly Desk[], matter: Matter): Offer | null {
  const open = desks.filter((desk) => isGeneral(desk) && desk.countries.length === 0);
  const apwgFirst = open.toSorted((a, b) => Number(b.id === 'apwg') - Number(a.id === 'apwg'));
  return deskOffer('everyone', bestDesk(apwgFirst, matter), { key: 'choice_why_everyone', params: [] });
}

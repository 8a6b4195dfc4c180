import { adapters } from '../../lib/webmail/registry';

/** A webmail that is at home at the same addresses for everybody. */
export interface KnownWebmail {
  id: string;
  name: string;
  origins: readonly string[];
}

/** Adapter ids of what most people use, the most used first; they are shown before the others. */
const POPULAR = ['gmail', 'outlook', 'yahoo', 'icloud', 'gmx'];

/** Every webmail with an adapter and addresses of its own: what most people use, and the others by name. */
export const knownWebmails: { popular: KnownWebmail[]; others: KnownWebmail[] } = arrange(
  adapters.filter(({ origins }) => origins.length > 0),
);

function arrange(webmails: readonly KnownWebmail[]): { popular: KnownWebmail[]; others: KnownWebmail[] } {
  return {
    popular: POPULAR.flatMap((id) => webmails.find((one) => one.id === id) ?? []),
    others: webmails
      .filter(({ id }) => !POPULAR.includes(id))
      .toSorted((a, b) => a.name.localeCompare(b.name, 'en')),
  };
}

/** Whether a webmail's switch stands on: one of its addresses is watched. */
export function isOn({ origins }: KnownWebmail, watched: readonly string[]): boolean {
  return origins.some((origin) => watched.includes(origin));
}

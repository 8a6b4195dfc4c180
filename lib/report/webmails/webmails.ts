import type { Webmail } from './webmail';

const files = import.meta.glob<Webmail>('./*.json', { eager: true, import: 'default' });

/** Every webmail's file. One is added by adding its file. */
export const webmails: readonly Webmail[] = Object.values(files);

/** What is known of a webmail, by adapter id; null for no webmail and for one that has no file. */
export function webmailById(id: string | null): Webmail | null {
  return webmails.find((one) => one.id === id) ?? null;
}

import { isRecord, isTexts } from './checks';
import { storedItem } from './storedItem';

export interface Settings {
  /** Origins that are read without a click, such as `https://mail.google.com`. */
  watched: string[];
  /** A banner on messages without warning signs too. */
  bannerAlways: boolean;
  /** ISO 3166-1 alpha-2, for the national report desks; null: not said. */
  country: string | null;
}

/** What the user has chosen. */
export const settings = storedItem<Settings>({
  key: 'settings',
  version: 1,
  fallback: { watched: [], bannerAlways: false, country: null },
  migrations: {},
  isValid: (value): value is Settings =>
    isRecord(value) &&
    isTexts(value.watched) &&
    typeof value.bannerAlways === 'boolean' &&
    (value.country === null || typeof value.country === 'string'),
});

import { isRecord, isTexts } from './checks';
import { SETTINGS_KEY } from './settingsKey';
import { storedItem } from './storedItem';

export interface Settings {
  /** Origins that are read without a click, such as `https://mail.google.com`. */
  watched: string[];
  /** A banner on messages without warning signs too. */
  bannerAlways: boolean;
  /** Following a link of a message with a warning first shows where it leads. */
  linkGuard: boolean;
  /** A small mark beside a row of the message list, after its message was opened and judged. */
  listMarks: boolean;
  /** ISO 3166-1 alpha-2, for the national report desks; null: not said. */
  country: string | null;
}

/** What the user has chosen. */
export const settings = storedItem<Settings>({
  key: SETTINGS_KEY,
  version: 2,
  fallback: { watched: [], bannerAlways: false, linkGuard: true, listMarks: false, country: null },
  migrations: {
    1: (old) => (isRecord(old) ? { ...old, linkGuard: true, listMarks: false } : old),
  },
  isValid: (value): value is Settings =>
    isRecord(value) &&
    isTexts(value.watched) &&
    typeof value.bannerAlways === 'boolean' &&
    typeof value.linkGuard === 'boolean' &&
    typeof value.listMarks === 'boolean' &&
    (value.country === null || typeof value.country === 'string'),
});

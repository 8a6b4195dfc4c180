import { isRecord, isTexts } from './checks';
import { SETTINGS_KEY } from './settingsKey';
import { storedItem } from './storedItem';

export interface Settings {
  /** Origins that are read without a click, such as `https://mail.google.com`. */
  watched: string[];
  /** Origins that were, until the browser took the permission back: the settings say so, and can ask again. */
  takenBack: string[];
  /** A banner on messages without warning signs too. */
  bannerAlways: boolean;
  /** Following a link of a message with a warning first shows where it leads. */
  linkGuard: boolean;
  /** A small mark beside a row of the message list, after its message was opened and judged. */
  listMarks: boolean;
  /** ISO 3166-1 alpha-2, for the national report desks; null: not said. */
  country: string | null;
  /** The languages the user reads (BCP 47 tags); null: those that the browser says. */
  languages: string[] | null;
}

/** A language, with script or region or without (RFC 5646 section 2.1); more of a tag is never asked for. */
const LANGUAGE = /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,4}$/i;
/** More than anybody reads. */
export const MOST_LANGUAGES = 100;

/** What the user has chosen. */
export const settings = storedItem<Settings>({
  key: SETTINGS_KEY,
  version: 3,
  fallback: {
    watched: [],
    takenBack: [],
    bannerAlways: false,
    linkGuard: true,
    listMarks: false,
    country: null,
    languages: null,
  },
  migrations: {
    1: (old) => (isRecord(old) ? { ...old, linkGuard: true, listMarks: false } : old),
    2: (old) => (isRecord(old) ? { ...old, takenBack: [], languages: null } : old),
  },
  isValid: (value): value is Settings =>
    isRecord(value) &&
    isTexts(value.watched) &&
    isTexts(value.takenBack) &&
    typeof value.bannerAlways === 'boolean' &&
    typeof value.linkGuard === 'boolean' &&
    typeof value.listMarks === 'boolean' &&
    (value.country === null || typeof value.country === 'string') &&
    (value.languages === null || areLanguages(value.languages)),
});

function areLanguages(value: unknown): value is string[] {
  return isTexts(value) && value.length <= MOST_LANGUAGES && value.every((one) => LANGUAGE.test(one));
}

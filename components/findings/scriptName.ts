import { language } from '../inLanguage';

/** ISO 15924 codes of the scripts that a host is looked at for (lib/domains/scripts.ts), by their Unicode names. */
const CODES: Readonly<Record<string, string>> = {
  Arabic: 'Arab',
  Armenian: 'Armn',
  Bengali: 'Beng',
  Bopomofo: 'Bopo',
  Cyrillic: 'Cyrl',
  Devanagari: 'Deva',
  Ethiopic: 'Ethi',
  Georgian: 'Geor',
  Greek: 'Grek',
  Gujarati: 'Gujr',
  Gurmukhi: 'Guru',
  Han: 'Hani',
  Hangul: 'Hang',
  Hebrew: 'Hebr',
  Hiragana: 'Hira',
  Kannada: 'Knda',
  Katakana: 'Kana',
  Khmer: 'Khmr',
  Lao: 'Laoo',
  Malayalam: 'Mlym',
  Myanmar: 'Mymr',
  Oriya: 'Orya',
  Sinhala: 'Sinh',
  Tamil: 'Taml',
  Telugu: 'Telu',
  Thaana: 'Thaa',
  Thai: 'Thai',
  Tibetan: 'Tibt',
};

/** What a script (by its Unicode name) is called in the language of the words; the name itself where none is known. */
export function scriptName(script: string): string {
  const code = Object.hasOwn(CODES, script) ? CODES[script] : undefined;
  return (code && new Intl.DisplayNames([language()], { type: 'script' }).of(code)) || script;
}

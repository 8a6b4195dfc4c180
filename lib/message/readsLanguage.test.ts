import { expect, test } from 'vitest';
import { readsLanguage } from './readsLanguage';

test.each<[string[], string, boolean | null]>([
  [['de-DE', 'en'], 'de', true],
  [['de-DE', 'en'], 'en', true],
  [['de-DE'], 'en', true],
  [['de-DE', 'en'], 'pt', false],
  [['pt_BR'], 'pt', true],
  [['zh-Hant-TW'], 'zh', true],
  [['nb-NO'], 'no', true],
  [['nb-NO'], 'sv', true],
  [['iw'], 'he', true],
  [['cs'], 'sk', true],
  [['es-ES'], 'ca', true],
  [['es-ES'], 'pt', false],
  [['ja', 'en-US'], 'zh', false],
  [['en-US', 'en'], 'pt', null],
  [[], 'pt', null],
  [[''], 'pt', null],
])('%j and %s: %s', (tags, language, expected) => {
  expect(readsLanguage(tags, language)).toBe(expected);
});

import { expect, test } from 'vitest';
import { searchProviders } from '../../lib/providers/searchProviders';
import { likelyCountry } from './likelyCountry';

test.each([
  ['de-AT', 'AT'],
  ['de', 'DE'],
  ['pt', 'BR'],
  ['zh-Hant', 'TW'],
  ['eo', null],
  ['', null],
  ['no language', null],
])('a browser in %j speaks of %j', (language, country) => {
  expect(likelyCountry(language)).toBe(country);
});

const firstPost = (language: string) => searchProviders('post', likelyCountry(language))[0]?.provider.id;

test('whoever chose no country is shown first what is near by the language', () => {
  expect(firstPost('fr-FR')).toBe('laposte');
  expect(firstPost('en-US')).not.toBe('laposte');
});

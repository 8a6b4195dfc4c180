import { expect, test, vi } from 'vitest';
import { readerLanguages } from './readerLanguages';

test('the languages that pages are asked for, and the browser’s own, each once', async () => {
  const i18n = { getAcceptLanguages: () => Promise.resolve(['de-DE', 'en']), getUILanguage: () => 'de-DE' };
  expect(await readerLanguages(i18n)).toEqual(['de-DE', 'en']);
  expect(await readerLanguages({ ...i18n, getUILanguage: () => 'fr' })).toEqual(['de-DE', 'en', 'fr']);
});

test('a browser that does not say leaves them unknown', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const i18n = { getAcceptLanguages: () => Promise.reject(new Error('no')), getUILanguage: () => '' };
  expect(await readerLanguages(i18n)).toEqual([]);
});

test('what the reader has chosen goes before what the browser says', async () => {
  const i18n = { getAcceptLanguages: () => Promise.resolve(['de-DE']), getUILanguage: () => 'de' };
  expect(await readerLanguages(i18n, () => Promise.resolve(['tr', 'de']))).toEqual(['tr', 'de']);
  expect(await readerLanguages(i18n, () => Promise.resolve([]))).toEqual([]);
  expect(await readerLanguages(i18n, () => Promise.resolve(null))).toEqual(['de-DE', 'de']);
});

test('settings that can’t be read leave them unknown', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const i18n = { getAcceptLanguages: () => Promise.resolve(['de-DE']), getUILanguage: () => 'de' };
  expect(await readerLanguages(i18n, () => Promise.reject(new Error('no')))).toEqual([]);
});

import { beforeAll, expect, test } from 'vitest';
import { englishWords } from '../../components/testWords';
import { setWords } from '../../components/words';
import data from '../../lib/message/languages.json';
import { languageOf } from '../../lib/message/language';
import { languageChoices, ticked, TOLD_LANGUAGES } from './languageChoices';

beforeAll(() => setWords(englishWords()));

test('every language that a message can be told to be in is there to be chosen', () => {
  const told = TOLD_LANGUAGES.split(' ');
  expect(Object.keys(data.words).filter((code) => !told.includes(code))).toEqual([]);
  const samples = ['α', 'ա', 'ש', 'ह', 'খ', 'த', 'ท', 'გ', '가', 'の', '的'];
  const byScript = samples.map((letter) => languageOf(`${letter.repeat(3)} `.repeat(60)));
  expect(byScript.filter((code) => code === null || !told.includes(code))).toEqual([]);
});

test('the first stand at the top, each language once and by name', () => {
  const { top, others } = languageChoices(['de-AT', 'de', 'nb', 'sw'], ['de']);
  expect(top).toEqual([
    { code: 'de', name: 'German', on: true },
    { code: 'no', name: 'Norwegian', on: false },
    { code: 'sw', name: 'Swahili', on: false },
  ]);
  expect(others.map(({ code }) => code)).not.toContain('de');
  expect(others[0]).toEqual({ code: 'af', name: 'Afrikaans', on: false });
});

test('what was chosen and is not at the top is among the others', () => {
  expect(languageChoices([], ['sw', '', 'not a tag']).others.filter(({ on }) => on)).toEqual([
    { code: 'not a tag', name: 'not a tag', on: true },
    { code: 'sw', name: 'Swahili', on: true },
  ]);
});

test('a tick adds a language, an untick takes it away with all its countries', () => {
  expect(ticked(['de-DE', 'en'], 'tr', true)).toEqual(['de', 'en', 'tr']);
  expect(ticked(['de-DE', 'de-AT', 'en'], 'de', false)).toEqual(['en']);
  expect(ticked(['de'], 'de', true)).toEqual(['de']);
});

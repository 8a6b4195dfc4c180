import { beforeAll, expect, test } from 'vitest';
import { englishWords } from '../testWords';
import { setWords } from '../words';
import { findingSentence } from './findingSentence';
import { scriptName } from './scriptName';

beforeAll(() => setWords(englishWords()));

test('a day in a finding is written as the language writes days', () => {
  const sentence = findingSentence({ key: 'signal_future_date', params: ['2031-03-04'] });
  expect(sentence).toBe('It is dated ahead: March 4, 2031.');
});

test('what only looks like a part of a day stays as it is, and a name that turns the text is set straight', () => {
  expect(findingSentence({ key: 'signal_future_date', params: ['2031'] })).toContain('2031.');
  expect(findingSentence({ key: 'signal_future_date', params: ['a\u202eb'] })).not.toContain('\u202e');
});

test('a script is called what the language of the words calls it', () => {
  expect(scriptName('Cyrillic')).toBe('Cyrillic');
  const english = englishWords();
  setWords((key, params) => (key === 'language' ? 'de' : english(key, params)));
  expect(scriptName('Cyrillic')).toBe('Kyrillisch');
  expect(scriptName('Thaana')).toBe('Thaana');
  expect(scriptName('toString')).toBe('toString');
  setWords(english);
});

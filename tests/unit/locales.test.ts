import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { english, LANGUAGES, messagesOf, type Messages } from '../cli/locales/localeFiles';
import { keyDifferences, localeProblems } from '../cli/locales/localeProblems';
import { placeholderProblems } from '../cli/locales/placeholderProblems';
import { acceptedReadings, readingsOf, staleKeys } from '../cli/locales/readings';
import { textProblems } from '../cli/locales/textProblems';
import { formsOf } from '../cli/locales/wantedKeys';

const source = english();
const translated = LANGUAGES.flatMap(({ folder, tag }) => {
  const messages = messagesOf(folder);
  return messages ? [{ folder, tag, messages }] : [];
});

test('every language is there, and none that nobody knows of', () => {
  const folders = readdirSync(resolve(import.meta.dirname, '../../public/_locales'));
  const known = LANGUAGES.map(({ folder }) => folder);
  expect(folders.filter((folder) => folder !== 'en').toSorted()).toEqual(known);
});

test('the English texts are sound', () => {
  const wrong = Object.entries(source).flatMap(([key, entry]) =>
    [
      ...(/^\w+$/.test(key) ? [] : ['no key that Chrome allows']),
      ...placeholderProblems(entry),
      ...textProblems(entry.message),
    ].map((problem) => `${key}: ${problem}`),
  );
  expect(wrong).toEqual([]);
  expect(source.language?.message).toBe('en');
});

// Chrome Web Store and addons.mozilla.org: 132 characters; Chrome's limit for a name is 75, Mozilla's 45 shows in full.
test.each([{ folder: 'en', messages: source }, ...translated])('$folder fits the stores', ({ messages }) => {
  expect(messages.extension_description?.message.length).toBeLessThanOrEqual(132);
  expect(messages.extension_name?.message.length).toBeLessThanOrEqual(45);
});

test.for(translated)('$folder has all texts, and no others', ({ tag, messages }) => {
  expect(keyDifferences(tag, messages, source)).toEqual({ missing: [], superfluous: [] });
});

test.for(translated)('$folder has sound texts', ({ tag, messages }) => {
  expect(localeProblems(tag, messages, source)).toEqual([]);
});

test('no English text has changed since it was translated (npm run locales)', () => {
  const now = readingsOf(source);
  const accepted = acceptedReadings();
  expect(staleKeys(now, accepted)).toEqual([]);
  expect(Object.keys(accepted)).toEqual(Object.keys(now));
});

const places = { p1: { content: '$1' }, p2: { content: '$2' } };
const sample: Messages = {
  language: { message: 'en' },
  hello: { message: 'Second Look says “hello” to $P1$ and $P2$.', placeholders: places },
  wait: { message: 'Wait 24 hours.' },
  left_one: { message: '$P1$ message', placeholders: { p1: { content: '$1' } } },
  left_other: { message: '$P1$ messages', placeholders: { p1: { content: '$1' } } },
};
const german: Messages = {
  language: { message: 'de' },
  hello: { message: 'Second Look sagt „hallo“ zu $P2$ und $P1$.', placeholders: places },
  wait: { message: 'Warten Sie 24 Stunden.' },
  left_one: { message: 'Eine Nachricht' },
  left_other: { message: '$P1$ Nachrichten', placeholders: { p1: { content: '$1' } } },
};

test('a sound translation is left in peace', () => {
  expect(keyDifferences('de', german, sample)).toEqual({ missing: [], superfluous: [] });
  expect(localeProblems('de', german, sample)).toEqual([]);
});

test.each<[string, string, Messages[string]]>([
  [
    'p2$ is missing',
    'hello',
    { message: 'Second Look sagt „hallo“ zu $P1$.', placeholders: { p1: places.p1 } },
  ],
  ['p3$ is not declared', 'hello', { message: 'Second Look: $P1$, $P2$, $P3$.', placeholders: places }],
  ['p2$ is not used', 'hello', { message: 'Second Look: $P1$.', placeholders: places }],
  [
    'p1$ is not the English one',
    'hello',
    { message: 'Second Look: $P1$, $P2$.', placeholders: { p1: places.p2, p2: places.p2 } },
  ],
  ['a $ stands alone', 'wait', { message: 'Warten Sie 24 $ Stunden.' }],
  ['still in English', 'hello', sample.hello ?? { message: '' }],
  ['empty', 'wait', { message: ' ' }],
  ['without the name', 'hello', { message: 'Hallo, $P1$ und $P2$.', placeholders: places }],
  ['without the number 24', 'wait', { message: 'Warten Sie einen Tag.' }],
  ['does not end with a full stop', 'wait', { message: 'Warten Sie 24 Stunden' }],
  ['no quotation mark', 'wait', { message: 'Warten Sie "24" Stunden.' }],
  ['not closed', 'wait', { message: 'Warten Sie „24 Stunden.' }],
  ['an unseen character', 'wait', { message: 'Warten Sie \u202e24 Stunden.' }],
  ['markup', 'wait', { message: 'Warten Sie <b>24</b> Stunden.' }],
  ['blanks', 'wait', { message: 'Warten Sie  24 Stunden.' }],
  ['is not de', 'language', { message: 'fr' }],
])('told: %s', (told, key, entry) => {
  expect(localeProblems('de', { ...german, [key]: entry }, sample).join('\n')).toContain(told);
});

test.each([
  ['fr', 'Attendez 24 heures !', 'Attendez 24\u202fheures\u202f!'],
  ['fr', 'Voici : 24 heures.', 'Voici\u00a0: 24 heures, https://a.example.'],
  ['fr', 'Attendez «24 heures».', 'Attendez «\u00a024 heures\u00a0».'],
  ['fr', "Attendez l'heure 24.", 'Attendez l’heure 24.'],
  ['es', 'Esperas 24 horas?', '¿Esperas 24 horas?'],
  ['ja', '24時間お待ちください.', '24時間お待ちください。'],
  ['ja', '“24時間”お待ちください。', '「24時間」お待ちください。'],
  ['pl', 'Poczekaj “24” godziny.', 'Poczekaj „24” godziny.'],
])('%s: %s', (tag, wrong, right) => {
  const marks = (message: string) => localeProblems(tag, { wait: { message } }, sample);
  expect(marks(wrong)).not.toEqual([]);
  expect(marks(right)).toEqual([]);
});

test('a key too few or too many is told, and so are the forms that numbers take', () => {
  const { wait: _, ...rest } = german;
  expect(keyDifferences('de', { ...rest, more: { message: 'Mehr' } }, sample)).toEqual({
    missing: ['wait'],
    superfluous: ['more'],
  });
  expect(keyDifferences('pl', german, sample).missing).toEqual(['left_few', 'left_many']);
  expect(keyDifferences('ja', german, sample).superfluous).toEqual(['left_one']);
  expect(keyDifferences('fr', { ...german, left_many: { message: '' } }, sample).superfluous).toEqual([]);
  expect([...formsOf('pl').needed].toSorted()).toEqual(['few', 'many', 'one', 'other']);
});

test('an English text that changes makes its translations stale', () => {
  const before = readingsOf(sample);
  const now = readingsOf({ ...sample, wait: { message: 'Wait 48 hours.' } });
  expect(staleKeys(now, before)).toEqual(['wait']);
});

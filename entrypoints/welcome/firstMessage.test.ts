import { expect, test } from 'vitest';
import facts from '../practice/messages/messages.json';
import { practiceMessages } from '../practice/practiceMessages';
import { firstMessage } from './firstMessage';

const named = (language: string) => firstMessage(practiceMessages, language)?.name;

test('the parcel to who reads English, or a language that no message is in', () => {
  expect(named('en')).toBe('03-dhl-parcel-fee');
  expect(named('tr')).toBe('03-dhl-parcel-fee');
});

test('one in the reader’s own language where there is one that shows what a warning is', () => {
  expect(named('fr')).toBe('13-remboursement-impots');
  expect(named('es')).toBe('03-dhl-parcel-fee');
});

test.each(['en', 'de', 'es', 'fr', 'it', 'ja', 'nl', 'pl', 'pt'])('in %s it gets a warning', (language) => {
  const fact = facts.find(({ file }) => file === `${named(language)}.eml`);
  expect(fact?.expect.every((verdict) => verdict === 'dangerous' || verdict === 'suspicious')).toBe(true);
});

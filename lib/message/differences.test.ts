import { expect, test } from 'vitest';
import { mail } from '../../tests/support';
import { differences } from './differences';

const from = (address: string, name = 'Ann') => [{ name, address }];
const shown = mail({ origin: 'page', from: from('ann@a.example'), subject: 'Your bill for May' });

test.each([
  ['the same', mail({ from: from('Ann@A.example'), subject: 'Your bill for May' })],
  [
    'marks that the webmail adds or leaves out',
    mail({ from: from('ann@a.example'), subject: 'Re: [External] 🧾 Your bill for May' }),
  ],
  [
    'a subject cut short',
    mail({ from: from('ann@a.example'), subject: 'Your bill for May, and what comes after' }),
  ],
  ['no subject in the source', mail({ from: from('ann@a.example'), subject: '' })],
  ['no address in the source', mail({ from: from(''), subject: 'Your bill for May' })],
])('no difference: %s', (_, source) => expect(differences(shown, source)).toEqual([]));

test('another subject and another sender are another message', () => {
  const source = mail({ from: from('bob@b.example'), subject: 'Minutes' });
  expect(differences(shown, source)).toEqual(['subject', 'sender']);
});

test('a sender that is not visible on the page, or only guessed, says nothing', () => {
  const source = mail({ from: from('bob@b.example'), subject: 'Your bill for May' });
  expect(differences({ ...shown, from: [] }, source)).toEqual([]);
  expect(differences({ ...shown, unsure: ['address'] }, source)).toEqual([]);
  expect(differences(shown, source)).toEqual(['sender']);
});

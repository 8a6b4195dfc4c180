import { array, assert, nat, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { leastTime } from '../../../tests/leastTime';
import { sampleReport } from './sampleReport';
import { searchIn } from './searchIn';

const reports = [
  sampleReport({ id: 'password' }),
  sampleReport({
    id: 'parcel',
    subject: 'Ihr Päckchen für Øystein (größer!)',
    claim: 'DHL',
    sender: 'x@y.example',
  }),
  sampleReport({ id: 'greek', subject: 'ΕΠΙΒΕΒΑΙΏΣΤΕ ΤΟΥΣ', at: '2025-12-24T08:00:00.000Z', to: '7726' }),
];
const found = (typed: string) =>
  searchIn(reports, ({ form }) => [`the ${form}`, 'Sonntag'])(typed).map(({ id }) => id);

test.each([
  ['', ['password', 'parcel', 'greek']],
  [' \t ', ['password', 'parcel', 'greek']],
  ['PÁSSWORD', ['password']],
  ['packchen', ['parcel']],
  ['ÖYSTEIN GROSSER', ['parcel']],
  ['oystein password', []],
  ['επιβεβαιωστε τουσ', ['greek']],
  ['2025-12-24', ['greek']],
  ['7726', ['greek']],
  ['dhl', ['parcel']],
  ['openai.check', ['password', 'greek']],
  ['desk.example', ['password', 'parcel']],
  ['working group', ['password', 'parcel', 'greek']],
  ['the original sonntag', ['password', 'parcel', 'greek']],
  ['pass.*word', ['password']],
  ['[ (', ['password', 'parcel', 'greek']],
])('%j finds %j', (typed, ids) => {
  expect(found(typed)).toEqual(ids);
});

test('a part of what stands in a report finds it, in whatever case and with accents', () => {
  const signs = array(string({ unit: 'grapheme', minLength: 1, maxLength: 1 }), { maxLength: 60 });
  assert(
    property(signs, signs, nat(60), nat(60), (some, others, from, length) => {
      const part = some.slice(from, from + length).join('');
      const [subject, sender] = [some.join(''), others.join('')];
      const report = sampleReport({ subject, sender });
      for (const typed of [
        part.normalize('NFC'),
        part.normalize('NFD'),
        subject.replace(/[aeo]/g, '$&\u0301'),
      ])
        expect(searchIn([report], () => [])(typed)).toEqual([report]);
    }),
  );
});

test('a long history is searched in a moment, and with each key after the first in less', async () => {
  const many = Array.from({ length: 500 }, (_, n) => sampleReport({ id: `${n}`, subject: 'é'.repeat(300) }));
  let made = 0;
  const search = searchIn(many, () => [`${made++}`]);
  const first = () => searchIn(many, () => ['x'])('éé '.repeat(300));
  expect(await leastTime(1000, first)).toBeLessThan(1000);
  expect(search('éé '.repeat(300))).toHaveLength(500);
  expect(search('é')).toHaveLength(500);
  expect(search('é qqq')).toHaveLength(0);
  expect(made).toBe(500);
});

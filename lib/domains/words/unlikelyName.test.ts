import { expect, test } from 'vitest';
import { popular } from '../popular/popular';
import { isUnlikelyName } from './unlikelyName';

test.each(['8stsgkrbj9', 'l4axv0mfvt', 'yxnvwvdgd', 'cjscfxpktp', 'qk7th55nwpok4tbugwsr'])(
  '%s looks like drawn by chance',
  (name) => {
    expect(isUnlikelyName(name)).toBe(true);
  },
);

test.each([
  ['a name', 'bluebarn'],
  ['a compound', 'rechtsschutzversicherung'],
  ['a Polish word', 'przyklad-biblioteka'],
  ['a Dutch word', 'angstschreeuw'],
  ['a year', 'jobfair2024'],
  ['a word play', '4sale2day'],
  ['initials', 'xkcd'],
  ['letters outside a to z', 'бюрократ'],
  ['no letters', '1234567890'],
  ['too long for a label', 'q'.repeat(1000)],
])('%s does not', (_, name) => {
  expect(isUnlikelyName(name)).toBe(false);
});

test('hardly a well-known name does', () => {
  const labels = popular.map((domain) => domain.split('.', 1)[0] ?? '');
  expect(labels.filter(isUnlikelyName).length / labels.length).toBeLessThan(0.005);
});

import { expect, test } from 'vitest';
import { sourceName } from './sourceName';

test.each([
  ['https://help.netflix.com/en/node/65674', 'help.netflix.com'],
  ['https://github.com/disclose/diodb', 'github.com/disclose/diodb'],
  [
    'https://github.com/MISP/misp-warninglists/blob/main/lists/bank-website/list.json',
    'github.com/MISP/misp-warninglists',
  ],
  ['https://invent.kde.org/pim/kitinerary', 'invent.kde.org/pim/kitinerary'],
  ['https://www.npmjs.com/package/eth-phishing-detect', 'www.npmjs.com/package/eth-phishing-detect'],
  ['https://github.com/', 'github.com'],
  ['https://github.com/owner?tab=repositories#x', 'github.com/owner'],
  ['https://github.com.example/owner/repo', 'github.com.example'],
  ['http://github.com/owner/repo', 'http://github.com/owner/repo'],
  ['Annual report 2025', 'Annual report 2025'],
])('%s is called %s', (source, name) => {
  expect(sourceName(source)).toBe(name);
});

test('a very long path is cut', () => {
  expect(sourceName(`https://github.com/${'a'.repeat(500)}/b`)).toHaveLength(80);
});

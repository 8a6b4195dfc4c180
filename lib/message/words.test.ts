import { expect, test } from 'vitest';
import { leastTime } from '../../tests/leastTime';
import { CHARACTER, JOINED, ORDINARY, wordsIn, wordsOf } from './words';

test.each<[string, string, string[]]>([
  ['lower case', 'Please VERIFY your Account.', ['please', 'verify', 'your', 'account']],
  ['accents', 'Überprüfen, l’identité!', ['uberprufen', 'l', 'identite']],
  [
    'letters without a decomposition',
    'Straße ŁÓDŹ HESABINIZ ıssız',
    ['strasse', 'lodz', 'hesabiniz', 'issiz'],
  ],
  ['decomposed accents', 'cafe\u0301 \u0130zmir', ['cafe', 'izmir']],
  ['apostrophe and hyphen', "don't e-mail don’t", ['don', 't', 'e', 'mail', 'don', 't']],
  ['money', 'pay $500 or 20€', ['pay', '$', '500', 'or', '20', '€']],
  ['plus', 'Disney+ +1', ['disney+', '+1']],
  ['invisible characters', 'ver\u200bi\u00adfy a\u2060b', ['verify', 'ab']],
  ['only invisible characters', '\u200b\u200d \u00ad', []],
  ['Cyrillic in Latin', 'vеrify yоur раssword', ['verify', 'your', 'password']],
  ['Cyrillic by itself', 'Подтвердите ёлку йод', ['подтвердите', 'елку', 'иод']],
  ['Greek in Latin', 'Αpple', ['apple']],
  ['styled letters', '𝐕𝐞𝐫𝐢𝐟𝐲 ｖｅｒｉｆｙ 🅰🅱', ['verify', 'verify', 'ab']],
  ['Han and kana', '账户24時間以内ｶﾞ', ['账', '户', '24', '時', '間', '以', '内', 'カ']],
  ['hangul', '계정을 확인', ['계정을', '확인']],
  ['decomposed hangul', '계정'.normalize('NFD'), ['계정']],
  ['Arabic', 'حســابك أكّد', ['حسابك', 'اكد']],
  ['an address', 'see https://verify.example/your/account now', ['see', 'now']],
  ['a colon and slashes', 'note: // either', ['note', 'either']],
  ['emoji', 'won🎉prize', ['won', 'prize']],
])('%s', (_name, text, words) => {
  expect(wordsOf(text)).toEqual(words);
});

test('offsets are those of the text', () => {
  const text = 'Öffnen: “e-mail” 😀 账户 don’t $5';
  const { words, starts, ends, kinds } = wordsIn(text);
  expect(words.map((_, i) => text.slice(starts[i], ends[i]))).toEqual([
    'Öffnen',
    'e',
    'mail',
    '账',
    '户',
    'don',
    't',
    '$',
    '5',
  ]);
  expect(kinds).toEqual([
    ORDINARY,
    ORDINARY,
    JOINED,
    CHARACTER,
    CHARACTER,
    ORDINARY,
    JOINED,
    CHARACTER,
    ORDINARY,
  ]);
});

test('a number is one word and what is joined to it', () => {
  const { words, kinds } = wordsIn('1,500.00 for 2. 3');
  expect(words).toEqual(['1', '500', '00', 'for', '2', '3']);
  expect(kinds).toEqual([ORDINARY, JOINED, JOINED, ORDINARY, ORDINARY, ORDINARY]);
});

test('reading its own words again changes nothing', () => {
  for (const text of ['Straße vеrify ﬁn ǅ İ ΐ ﷺ ①', 'ﾊﾟ ㍿ ½ ™']) {
    const once = wordsOf(text);
    expect(wordsOf(once.join(' '))).toEqual(once);
  }
});

test('hostile text takes linear time', async () => {
  const time = await leastTime(1500, () => {
    for (const unit of ['a', '\u200b', 'é', "a'", '账', 'http://', 'a\u0301', '😀', '’', 'а\u00adb']) {
      wordsIn(unit.repeat(100_000));
    }
  });
  expect(time).toBeLessThan(1500);
});

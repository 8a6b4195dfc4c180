import { expect, test } from 'vitest';
import { spoof } from './spoof';
import { toUnicode } from './punycode';

test.each([
  ['pаypal.com', 'mixed-script', 'а'],
  ['ρау.ru', 'mixed-script', 'ρау'],
  ['abภาษา.th', 'mixed-script', 'ab'],
  ['१১.example', 'mixed-script', '१১'],
  ['maria一.cn', 'mixed-script', '一'],
  ['аррӏе.com', 'whole-script', 'аррӏе'],
  ['ικα.com', 'whole-script', 'ικα'],
  ['1շ.com', 'digit-lookalike', 'շ'],
  ['shop\u200b.com', 'invisible', '\u200b'],
  ['shop\u202eabc.com', 'invisible', '\u202e'],
  ['paypal.com⁄abc.example', 'slash-like', '⁄'],
  ['paypal.comノevil.jp', 'slash-like', 'ノ'],
  ['36°c.com', 'not-allowed', '°'],
  ['ɢᴏᴏᴅ.com', 'not-allowed', 'ɢᴏᴏᴅ'],
  ['mnðpqr.com', 'not-allowed', 'ð'],
  ['a·l.cat', 'not-allowed', '·'],
  ['pı̇xel.com', 'not-allowed', '\u0307'],
  ['می\u200cخواهم.com', 'not-allowed', '\u200c'],
  ['❤\ufe0f.com', 'not-allowed', '❤\ufe0f'],
  ['👍.аррӏе.example.com', 'whole-script', 'аррӏе'],
])('%s: %s, marked %j', (host, rule, letters) => {
  const found = spoof(host);
  expect(found?.rule).toBe(rule);
  expect((found?.marks ?? []).map(({ start, end }) => host.slice(start, end)).join(' ')).toBe(letters);
});

test.each([
  ['example.com', 'ASCII'],
  ['münchen.de', 'German'],
  ['straße.de', 'German, ß'],
  ['café.fr', 'French'],
  ['ação.com.br', 'Portuguese'],
  ['łódź.pl', 'Polish'],
  ['việtnam.vn', 'Vietnamese, composed'],
  ['ουτοπία.gr', 'Greek'],
  ['торты-123.ru', 'Russian'],
  ['сас.рф', 'Russian letters that look Latin, under a Russian ending'],
  ['сор.ua', 'the same in Ukraine'],
  ['עברית-123.il', 'Hebrew'],
  ['ภาษาไทย-123.th', 'Thai'],
  ['朝日あさひ.jp', 'Japanese'],
  ['かー野球.jp', 'kana with its long mark'],
  ['東京tokyo.jp', 'Japanese and Latin'],
  ['한글han.kr', 'Korean and Latin'],
  ['北京大學.cn', 'Chinese'],
  ['mnðpqr.is', 'Icelandic'],
  ['col·lecció.cat', 'Catalan'],
  ['τ.com', 'a single letter'],
  ['é', 'a single label'],
])('%s is honest: %s', (host) => {
  expect(spoof(toUnicode(host))).toBeNull();
});

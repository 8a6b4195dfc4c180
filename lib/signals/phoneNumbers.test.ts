import { expect, test } from 'vitest';
import { leastTime } from '../../tests/leastTime';
import { findPhoneNumbers, phoneNumbers } from './phoneNumbers';

test.each([
  ['+1 (800) 555-0134', '+18005550134'],
  ['1-800-555-0134', '18005550134'],
  ['(808) 555 0134', '8085550134'],
  ['+44 (0)20 7946 0958', '+4402079460958'],
  ['+49 30 901820', '+4930901820'],
  ['030/90 18 20-0', '0309018200'],
  ['01 99 00 12 34', '0199001234'],
  ['+55 11 5550-0134', '+551155500134'],
  ['0120-123-456', '0120123456'],
  ['+14155550134', '+14155550134'],
])('%s is a number', (shown, dialled) => {
  expect(findPhoneNumbers(`Please call ${shown} today.`)).toEqual([{ shown, dialled, disguised: false }]);
});

test.each([
  ['o for 0', '+1 (8O8) 555-o134', '+18085550134'],
  ['l and I for 1', '8o8-555-Ol34', '8085550134'],
  ['stars and dots', '808*555•0134', '8085550134'],
  ['digits one by one', '8 0 8 5 5 5 0 1 3 4', '8085550134'],
  ['invisible characters', '808\u200b555\u200b0134', '8085550134'],
  ['full width in a text of Latin letters', '８０８ ５５５ ０１３４', '8085550134'],
  ['mathematical digits', '𝟖𝟎𝟖 𝟓𝟓𝟓 𝟎𝟏𝟑𝟒', '8085550134'],
])('disguised by %s', (_, shown, dialled) => {
  expect(findPhoneNumbers(`Call ${shown} to cancel.`)).toEqual([{ shown, dialled, disguised: true }]);
});

test('digits of full width are everyday in Japanese', () => {
  expect(findPhoneNumbers('お問い合わせ：０１２０－１２３－４５６ まで')).toMatchObject([
    { dialled: '0120123456', disguised: false },
  ]);
});

test.each([
  'on 2026-11-22 at noon',
  'from 12.11.2026 to 13.11.2026',
  '12/11/2026 10:00',
  'Order 20251202551215',
  'a total of 1,234.50',
  'pages 10 to 20',
  'lol, Oil, Ill',
  'I, 2, 3 | 10 | 20 | 30',
])('no number: %s', (text) => {
  expect(phoneNumbers(text)).toEqual([]);
});

test('hostile text takes linear time', async () => {
  const time = await leastTime(1000, () => {
    for (const piece of ['1', '1 ', '(1', 'o', '+1-', '1\u200b', '１'])
      findPhoneNumbers(piece.repeat(100_000));
  });
  expect(time).toBeLessThan(1000);
});

import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { leastTime } from '../../tests/leastTime';
import { wordsIn } from '../message/words';
import { findLures } from './findLures';
import { TACTICS, type PhraseFile, type Tactic } from './lure';
import { phrasesOf } from './phrases';

const tactics = (text: string): Tactic[] => findLures('', text).map(({ tactic }) => tactic);

test.each<[Tactic, string]>([
  ['credential', 'Please verify your account now.'],
  ['credential', 'We noticed unusual sign-in activity.'],
  ['credential', 'If you do not verify your account, you cannot use it.'],
  ['payment', 'Your payment was declined.'],
  ['parcel-fee', 'Your parcel could not be delivered.'],
  ['account-suspended', 'Your account has been limited.'],
  ['mailbox', 'Your mailbox is almost full.'],
  ['callback', 'If you did not authorize this charge, please call us.'],
  ['billing', 'Your account will be charged $399.99 today.'],
  ['subscription-expired', 'Your antivirus protection has expired.'],
  ['refund', 'You are eligible for a tax refund of $300.'],
  ['prize', 'Congratulations, you are our lucky winner!'],
  ['survey-gift', 'Answer our short survey and win a reward.'],
  ['tax-fine', 'You have an unpaid toll.'],
  ['payroll', 'Can you change my direct deposit before payday?'],
  ['gift-card', 'I need you to buy some Apple gift cards.'],
  ['reply-ask', 'Are you available at the moment?'],
  ['extortion', 'I have recorded you through your camera.'],
  ['crypto-demand', 'Send $900 in bitcoin to this wallet.'],
  ['seed-phrase', 'Enter your 24-word recovery phrase.'],
  ['code-ask', 'Reply with the code that we sent you.'],
  ['breach-notice', 'Your personal data was exposed in a recent breach.'],
  ['key-rotation', 'Rotate your API keys immediately.'],
  ['shared-document', 'A document is waiting for your signature.'],
  ['fortune', 'You have been approved for a relief package.'],
  ['fortune', 'She has donated five million dollars to you.'],
  ['proposal', 'I have a lucrative business proposal to discuss.'],
  ['loan-offer', 'We offer business loans to individuals worldwide.'],
  ['romance', 'I am a lonely nice woman from a warm country.'],
  ['write-me', 'Kindly reply for more details.'],
  ['advance-fee', 'The deceased client left an unclaimed fund.'],
  ['investment', 'Claim your free tokens now.'],
  ['job-offer', 'Earn $900 weekly from home.'],
  ['click-here', 'Click the link below to proceed.'],
  ['deadline', 'Act within 24 hours.'],
  ['generic-greeting', 'Dear customer,'],
  ['strangers-words', 'Ann invited you to join a folder.'],
])('%s: %s', (tactic, sentence) => {
  expect(tactics(sentence)).toContain(tactic);
});

test.each([
  'We will never ask you to confirm your password.',
  'Do not share or enter your recovery phrase anywhere.',
  'You do not need to rotate your API keys.',
  'You do not need to change anything, and you do not have to\nconfirm your password either.',
  'The package is not installed.',
  'See you on Thursday, I will bring the minutes.',
  'You won’t believe how far we walked.',
  'We wrote the tests that verify the new parser; your account of the bug helped.',
  'This week in our shop: free shipping on all orders over 30 dollars.',
  'Please find attached the agenda of the meeting.',
  'The mail was returned: user unknown.',
  'No action is needed.',
  'The school thanks everybody who donated books and toys.',
  'The doctor says that mother has a few months to live.',
  'The bank gave us a loan for the house.',
  'We are looking for a coach for the boys.',
  'A man won the lottery and gave half of it away.',
])('no lure: %s', (sentence) => {
  expect(tactics(sentence)).toEqual([]);
});

test('evidence is the sentence and where it stands', () => {
  const [lure] = findLures('', 'Hello.\nPlease verify your account now. Thanks.');
  expect(lure).toMatchObject({
    sentence: 'Please verify your account now.',
    at: 7,
    field: 'text',
    language: 'en',
  });
});

test('of a long sentence the part around the wording is the evidence', () => {
  const text = `${'so it goes '.repeat(40)}verify your account ${'and on '.repeat(20)}`;
  const [lure] = findLures('', text);
  expect(lure?.sentence).toContain('verify your account');
  expect(lure?.sentence.length).toBeLessThanOrEqual(240);
  expect(text.slice(lure?.at, (lure?.at ?? 0) + 30)).toBe(lure?.sentence.slice(0, 30));
});

test('no phrase goes on in the next sentence', () => {
  expect(tactics('What did you verify? Your account is fine.')).toEqual([]);
});

test.each([
  ['invisible characters', 'Please ver\u200bify your acc\u00adount.'],
  ['Cyrillic letters among Latin ones', 'Please vеrify уоur аccоunt.'],
  ['full width', 'Ｐｌｅａｓｅ ｖｅｒｉｆｙ ｙｏｕｒ ａｃｃｏｕｎｔ'],
  ['capitals and accents', 'PLÉASE VÉRIFY YÖUR ACCÔUNT'],
])('spelling tricks are undone: %s', (_name, text) => {
  expect(tactics(text)).toContain('credential');
});

test('the text may be given as words', () => {
  const text = 'Please verify your account.';
  expect(findLures('', wordsIn(text))).toEqual(findLures('', text));
});

test('a second reading finds the same', () => {
  const text = 'Please verify your account. Act within 24 hours.';
  expect(findLures('', text)).toEqual(findLures('', text));
  // What one text left unfinished doesn't go on in the next.
  findLures('', 'Please verify your');
  expect(findLures('', 'account')).toEqual([]);
});

test('hostile text takes linear time, and of a very long one the start is read', async () => {
  const time = await leastTime(3000, () => {
    for (const unit of [
      'verify ',
      'verify your ',
      'account ',
      'your ',
      'a',
      '.',
      '\n',
      'x-',
      "'",
      '\u200b',
      '账户',
      'é',
      'Please verify your account now or it will be closed. ',
    ]) {
      findLures('', unit.repeat(Math.ceil(2_000_000 / unit.length)));
    }
    for (let i = 0; i < 50; i++) {
      findLures('', Array.from({ length: 1000 }, (_, n) => `w${i}x${n}`).join(' '));
    }
  });
  expect(time).toBeLessThan(3000);
});

const folder = new URL('./phrases/', import.meta.url);
const files = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => [name, JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as PhraseFile] as const);

test.each(files)('%s is in order', (name, file) => {
  expect(file.language).toBe(name.replace('.json', ''));
  expect(file.source).not.toBe('');
  expect(file.checked).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  expect(file.negations).not.toEqual([]);
  for (const [tactic, lines] of Object.entries(file.tactics)) {
    expect(TACTICS).toContain(tactic);
    expect(new Set(lines).size, tactic).toBe(lines.length);
    for (const line of lines) expect(line, tactic).not.toMatch(/^\s|\s\s|\s$|\|\||(?:^|\s)\||\|(?:\s|$)/);
  }
  for (const { tactic, slots } of phrasesOf(file)) {
    expect(slots.length, tactic).toBeGreaterThan(0);
    for (const { words } of slots.flat()) expect(words, tactic).not.toEqual([]);
  }
});

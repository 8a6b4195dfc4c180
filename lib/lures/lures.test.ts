import { expect, test } from 'vitest';
import { findLures } from './findLures';
import type { Tactic } from './lure';

const tactics = (text: string): Tactic[] => findLures('', text).map(({ tactic }) => tactic);

test.each<[Tactic, string]>([
  ['credential', 'Please verify your account now.'],
  ['credential', 'We noticed unusual sign-in activity.'],
  ['payment', 'Your payment was declined.'],
  ['parcel-fee', 'Your parcel could not be delivered.'],
  ['account-suspended', 'Your account has been limited.'],
  ['mailbox', 'Your mailbox is almost full.'],
  ['seed-phrase', 'Enter your 24-word recovery phrase.'],
  ['key-rotation', 'Rotate your API keys immediately.'],
  ['extortion', 'I have recorded you through your camera.'],
  ['deadline', 'Act within 24 hours.'],
  ['generic-greeting', 'Dear customer,'],
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

test('spelling tricks are undone', () => {
  expect(tactics('Please ver\u200bify your acc\u00adount.')).toContain('credential');
});

test('hostile text takes linear time', () => {
  const start = performance.now();
  findLures('', 'verify '.repeat(20_000));
  findLures('', 'a'.repeat(200_000));
  findLures('', '.'.repeat(60_000));
  expect(performance.now() - start).toBeLessThan(1500);
});

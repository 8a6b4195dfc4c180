import { expect, test } from 'vitest';
import { contextOf } from '../assess/context';
import { failed, from, link } from '../../tests/signalCases';
import { mail } from '../../tests/support';
import { claimGuard } from './claimGuard';

const guardOf = (parts: Parameters<typeof mail>[0]): string | null =>
  claimGuard(contextOf(mail(parts), { senders: [], domains: [] }));
const netflix = { from: from('Netflix', 'billing@sender.test') };

test('a message whose links lead to the provider alone leads home', () => {
  expect(guardOf({ ...netflix, html: `<p>See what is new.</p>${link('https://www.netflix.com/')}` })).toBe(
    'leads_home',
  );
});

test('a bill with a number to call leads to whoever answers', () => {
  const bill =
    '<p>You have been charged $399.99 for your renewal. If you did not make this purchase, call +1 (888) 555-0142.</p>';
  expect(guardOf({ ...netflix, html: bill + link('https://www.netflix.com/') })).toBeNull();
});

const survey = { ...netflix, from: from('Netflix', 'noreply@qemailserver.com') };
const QUESTION = `<p>How did you like it?</p>${link('https://survey.test/1')}`;

test('a survey is sent for others', () => {
  expect(guardOf({ ...survey, html: QUESTION })).toBe('writes_for_others');
});

test.each([
  ['a sender whose domain is forged', { ...survey, html: QUESTION, authentication: failed }],
  [
    'one that holds out money back',
    { ...survey, html: `<p>You are eligible for a refund. Claim your refund now.</p>${QUESTION}` },
  ],
])('not by %s', (_, parts) => {
  expect(guardOf(parts)).toBeNull();
});

import { expect, test } from 'vitest';
import { leastTime } from '../../tests/leastTime';
import { matchIncident } from './matchIncident';

const mixpanel = (
  text: string,
  subject = 'Notice about the Mixpanel security incident',
  claim: string | null = 'openai',
) => matchIncident({ subject, text, from: 'OpenAI <notice@openai-security.example>' }, claim);

/** The sense of the genuine notice, in words of our own. */
const GENUINE = `We are writing about a security incident at Mixpanel, a vendor that we used for web analytics
on the front end of our API product. This was not a breach of our own systems.

What happened
On November 9, 2025, Mixpanel became aware of an attacker that gained unauthorized access to part of its
systems and exported a data set with limited information. Your data may have been included.

What may be affected
Name on the API account, email address of the account, approximate location, operating system and browser,
referring websites, and organization or user IDs.
No chats, API requests, API usage data, passwords, credentials, API keys, payment details or government IDs
were compromised or exposed. You do not need to
reset your password or rotate your API keys.

What to keep in mind
The information could be used in phishing. Treat unexpected emails with caution, especially if they include
links or attachments. Double-check that any message claiming to be from us is sent from an official domain.
We do not request passwords, API keys, or verification codes through email, text or chat.
Protect your account further by enabling multi-factor authentication.
If you have questions, please contact your account team or mixpanelincident@openai.com.
We will update this page if there is material news.`;

test('the genuine notice names the incident and contradicts nothing', () => {
  const found = mixpanel(GENUINE);
  expect(found).toMatchObject({
    incident: { id: 'mixpanel-openai-2025-11' },
    contradicts: false,
    demands: [],
  });
  expect(found?.evidence).toHaveLength(1);
});

test.each([
  ['key_rotation', 'Because of the Mixpanel breach, please rotate your API keys within 24 hours.'],
  ['key_rotation', 'Mixpanel was breached.\nRotate API keys now'],
  [
    'key_rotation',
    'After the Mixpanel incident all API keys are at risk. You must regenerate all of your existing OpenAI API keys.',
  ],
  ['key_rotation', 'Due to the Mixpanel incident your API keys must be rotated before Friday.'],
  ['key_rotation', 'Mixpanel incident: mandatory key rotation. Sign in to rotate your secret keys.'],
  ['key_rotation', 'Following the Mixpanel leak, we ask that you rotate your API keys.'],
  ['key_rotation', 'Following the Mixpanel leak, we recommend rotating your API keys.'],
  [
    'key_rotation',
    'Following the Mixpanel leak, all users are required to rotate their or your API keys: rotate your API key here.',
  ],
  [
    'key_rotation',
    'Your data leaked through Mixpanel. If you do not rotate your API keys, your organization is suspended.',
  ],
  [
    'key_rotation',
    'Your key was in the Mixpanel leak and is no longer secure. Do not ignore this, rotate your key: revoke your API key.',
  ],
  ['password_reset', 'The Mixpanel breach exposed your password. Reset your password here.'],
  ['password_reset', 'As a result of the Mixpanel incident a password reset is required for your account.'],
  ['password_reset', 'Mixpanel incident. If you have not done so yet, change your password.'],
  ['verify_identity', 'Due to the Mixpanel incident, click here to verify your account.'],
  ['verify_identity', 'Mixpanel security incident: you need to confirm your identity.'],
  ['verify_identity', 'Access is limited after the Mixpanel breach until you verify your account.'],
  ['verify_identity', 'After the Mixpanel incident, log in and confirm your account details.'],
  ['billing_failure', 'Because of the Mixpanel incident please re-enter your payment details.'],
  ['hand_over_secret', 'To be removed from the Mixpanel leak, reply and send us your verification code.'],
  ['hand_over_secret', 'Mixpanel leak check: enter your API key below.'],
])('a demand for %s contradicts the notice: %s', (lure, text) => {
  const found = mixpanel(text, 'OpenAI notice');
  expect(found?.contradicts).toBe(true);
  expect(found?.demands).toContain(lure);
});

test.each([
  'We do not recommend that you reset your password or rotate your API keys because of the Mixpanel incident.',
  'The Mixpanel incident needs no action: you do not need to reset your password.',
  "You don't have to rotate your API keys because of the Mixpanel incident.",
  'No password reset is required because of the Mixpanel incident.',
  'A password reset is not required after the Mixpanel incident.',
  'There is no need to rotate your API keys after the Mixpanel breach.',
  'After the Mixpanel breach, never send anyone your verification code.',
  'After the Mixpanel incident attackers may ask you to verify your account.',
  'After the Mixpanel breach, report it if anyone asks you to reset your password.',
  'After the Mixpanel breach scammers tell users to rotate their API keys.',
  'The mail about the Mixpanel incident reads "Rotate your API keys now" and leads to a fake page.',
  'Mixpanel incident: did you rotate your API keys?',
  'Mixpanel said that it had reset passwords and rotated credentials of its own employees after the incident.',
  'Mixpanel incident response: we rotated our API keys and revoked the sessions of the attacker.',
])('nothing is demanded by: %s', (text) => {
  expect(mixpanel(text, 'About the incident')).toMatchObject({ contradicts: false, demands: [] });
});

test('a newspaper that reports the incident does not contradict', () => {
  const text = `OpenAI said on Wednesday that a breach at the analytics firm Mixpanel exposed names and email
addresses of some API users. Passwords and API keys were not taken, and the company did not ask its customers to
rotate keys. Security researchers expect phishing that tells developers to reset their passwords. Anyone who
gets such a mail should open the site on their own. Mixpanel has reset the credentials of affected accounts.`;
  expect(mixpanel(text, 'This week in security: Mixpanel breach', null)).toMatchObject({
    contradicts: false,
  });
});

test('a colleague who forwards the notice with a comment does not contradict', () => {
  const text = `FYI, the team got this today. No need to rotate our keys, says the notice. I turned on MFA anyway.

---------- Forwarded message ---------
${GENUINE}`;
  expect(mixpanel(text, 'Fwd: Mixpanel security incident', null)).toMatchObject({ contradicts: false });
});

test('a product newsletter that has nothing to do with the incident is no match', () => {
  const text = `New in Mixpanel this month: funnels load twice as fast and boards have templates.
Update your dashboard and confirm your email preferences. Reset your filters with one click.`;
  expect(mixpanel(text, 'Mixpanel product news', null)).toBeNull();
});

test('a password mail that names no incident is no match', () => {
  expect(
    mixpanel('Someone asked to reset your password. Reset your password here.', 'Reset your password'),
  ).toBeNull();
});

test('a demand far from the incident in a long newsletter does not count', () => {
  const filler = 'The weather was fine and the cat slept all day on the warm stone wall.\n\n'.repeat(60);
  const text = `Mixpanel had a breach.\n\n${filler}Please verify your account to keep getting this letter.`;
  expect(mixpanel(text, 'Weekly letter', null)).toMatchObject({ contradicts: false });
});

test('a vague name counts only for a message that speaks as an affected provider', () => {
  const text = 'Our analytics provider had a security incident. Please rotate your API keys.';
  expect(mixpanel(text, 'Action needed', 'openai')?.contradicts).toBe(true);
  expect(mixpanel(text, 'Action needed', 'paypal')).toBeNull();
  expect(mixpanel(text, 'Action needed', null)).toBeNull();
});

test('"all users must" is meant for the reader only when the message speaks as the provider', () => {
  const text = 'Because of the Mixpanel breach all users must rotate API keys.';
  expect(mixpanel(text, 'Notice', 'openai')?.contradicts).toBe(true);
  expect(mixpanel(text, 'Notice', null)?.contradicts).toBe(false);
});

test('evidence is the demanding sentence, at its place in the text', () => {
  const text = 'Hello.\n\nMixpanel was breached. Please rotate your API keys today.\nThank you';
  const found = mixpanel(text, 'Notice');
  expect(found?.evidence).toEqual([
    { field: 'text', text: 'Please rotate your API keys today.', at: text.indexOf('Please') },
  ]);
});

test('a demand in the subject is found there', () => {
  const found = mixpanel('See the attached file.', '[Action required] Mixpanel breach: rotate your API keys');
  expect(found).toMatchObject({ contradicts: true, evidence: [{ field: 'subject' }] });
});

test('a demand that a mail client wrapped keeps its negation', () => {
  const text =
    'Mixpanel had an incident. To be clear about what it means for you: you do not need to\nreset your password.';
  expect(mixpanel(text, 'Notice')?.contradicts).toBe(false);
});

test('time grows with the text, not with its square', async () => {
  for (const unit of [
    'mixpanel.\n',
    'leak ',
    'mixpanel leak ',
    'rotate your ',
    '"',
    'not , ',
    '\n',
    'If you do not rotate your API keys. ',
  ]) {
    const text = unit.repeat(Math.ceil(100_000 / unit.length));
    expect(await leastTime(2000, () => mixpanel(text, 'x', null))).toBeLessThan(2000);
  }
});

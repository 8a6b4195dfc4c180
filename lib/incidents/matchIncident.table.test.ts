import { expect, test } from 'vitest';
import { incidents } from './incidents';
import { matchIncident } from './matchIncident';

interface Mail {
  subject?: string;
  text: string;
  claim?: string | null;
  date?: string;
  from?: string;
}
const found = ({ subject = 'Notice', text, claim = null, date, from = 'news@example.com' }: Mail) =>
  matchIncident({ subject, text, from, date }, claim);
const idOf = (mail: Mail) => found(mail)?.incident.id ?? null;

test.each<[string, string, Mail]>([
  [
    'the claimed provider',
    'mixpanel-coindcx-2025-11',
    { claim: 'coindcx', text: 'There was a security incident at Mixpanel. Some of your data was exposed.' },
  ],
  [
    'a vague name by the claimed provider',
    'mixpanel-cointracker-2025-11',
    { claim: 'cointracker', text: 'Our analytics provider had a security incident.' },
  ],
  [
    'the affected party that is named',
    'pornhub-mixpanel-dispute-2025-12',
    { text: 'The data breach at Mixpanel exposed what Pornhub members watched.' },
  ],
  [
    'the vendor alone: the one nobody doubts',
    'mixpanel-openai-2025-11',
    { text: 'The data breach at Mixpanel exposed names and mail addresses.' },
  ],
  [
    'Salesloft among those at Salesforce',
    'salesloft-drift-2025-08',
    { text: 'After the Salesloft breach, Salesforce tokens were revoked.' },
  ],
  [
    'Gainsight among those at Salesforce',
    'gainsight-salesforce-2025-11',
    { text: 'Gainsight apps lost access to Salesforce after an attack.' },
  ],
  [
    'Klue among those at Salesforce',
    'klue-salesforce-2026-06',
    { text: 'Klue was breached; Salesforce disabled the app.' },
  ],
  [
    'a false alarm',
    'google-salesforce-2025-06',
    { text: 'A data breach hit 2.5 billion Gmail users: are you one of them?' },
  ],
  [
    'the order data of a wallet maker',
    'ledger-globale-2026-01',
    { claim: 'ledger', text: 'Our partner Global-e had a security incident.' },
  ],
  [
    'its vendor, with other shops',
    'globale-note-2026',
    { text: 'Global-e told shops of a security incident at Global-e.' },
  ],
  [
    'one of several of a provider, by its vendor',
    'trezor-brevo-2026-09',
    { claim: 'trezor', text: 'There was a data breach at Brevo. Enter your recovery phrase.' },
  ],
  [
    'one of several of a provider, by the date before the message',
    'att-2024-03',
    { claim: 'att', date: '2024-04-20T09:00:00Z', text: 'AT&T had a data breach. Call us.' },
  ],
  [
    'one of several of a provider, later',
    'att-snowflake-2024-07',
    { claim: 'att', date: '2024-07-20T09:00:00Z', text: 'AT&T had a data breach. Call us.' },
  ],
  [
    'own systems, as "we"',
    'orange-2025-07',
    { claim: 'orange', text: 'Nous, Orange, avons subi une cyberattaque.' },
  ],
  [
    'a register by its name',
    'ficoba-2026-01',
    { text: 'Vos comptes figurent dans la fuite du fichier FICOBA.' },
  ],
  [
    'German',
    'mixpanel-openai-2025-11',
    { text: 'Beim Anbieter Mixpanel gab es ein Datenleck.', claim: 'openai' },
  ],
  ['German own systems', 'qantas-2025-07', { text: 'Bei Qantas gab es eine Datenpanne.', claim: 'qantas' }],
  [
    'French',
    'bouygues-telecom-2025-08',
    { text: 'Bouygues Telecom a été victime d’une cyberattaque.', claim: 'bouyguestelecom' },
  ],
  [
    'Spanish',
    'santander-snowflake-2024-05',
    { text: 'En Santander hemos sufrido una filtración de datos.', claim: 'santander' },
  ],
  [
    'Italian',
    'booking-2026-04',
    { text: 'Booking.com ha subito una violazione dei dati.', claim: 'booking' },
  ],
  [
    'Portuguese',
    'discord-vendor-2025-09',
    { text: 'O Discord sofreu um vazamento de dados.', claim: 'discord' },
  ],
  ['Dutch', 'odido-2026-02', { text: 'Er is een datalek bij Odido.', claim: 'odido' }],
  [
    'Polish',
    'lastpass-2022',
    { date: '2023-02-01T00:00:00Z', text: 'W LastPass doszło do wycieku danych.', claim: 'lastpass' },
  ],
  ['Japanese', 'mixpanel-openai-2025-11', { text: 'Mixpanelで情報漏えいが発生しました。', claim: 'openai' }],
])('%s: %s', (_what, id, mail) => {
  expect(idOf(mail)).toBe(id);
});

test.each<[string, Mail]>([
  [
    'a bill of a telephone company',
    { claim: 'orange', text: 'Votre facture Orange de juillet est disponible.' },
  ],
  [
    'a common word',
    { text: 'Free delivery! Orange juice is back after the security incident at the docks.' },
  ],
  [
    'a brand in news, without its vendor',
    { text: 'Google, Orange and Free on how to survive a data breach.' },
  ],
  [
    'a newsletter sent by a mailing service',
    { text: 'Our team learned from the attack. Sent by Mailchimp, unsubscribe here.' },
  ],
  ['shipping news', { text: 'Klue, Brevo and Snowflake raised money this week.' }],
  [
    'a digest of many breaches',
    { text: 'Klue was breached. Gainsight apps were attacked. A leak at Mixpanel. Salesloft tokens stolen.' },
  ],
  [
    'a sign-in alert',
    { claim: 'discord', text: 'Someone attacked your account. If this was not you, change your password.' },
  ],
  [
    'unusual activity',
    {
      claim: 'coinbase',
      text: 'We noticed unauthorized access to your account. Your wallet may be compromised.',
    },
  ],
  [
    'general talk of breaches',
    { claim: 'okta', text: 'We asked 500 leaders about data breaches. Read our report.' },
  ],
  [
    'an invoice that says how data is kept',
    { claim: 'booking', text: 'We protect your data against attackers and leaks.' },
  ],
  ['a vendor without its affected party', { text: 'There was a data breach at Brevo.' }],
  [
    'a provider nobody knows an incident of',
    { claim: 'paypal', text: 'We had a data breach. Reset your password.' },
  ],
])('none: %s', (_what, mail) => {
  expect(idOf(mail)).toBeNull();
});

test.each([
  ['before it began', '2025-11-06T23:00:00Z', null],
  ['the day before, as it is somewhere on earth', '2025-11-07T20:00:00Z', 'mixpanel-openai-2025-11'],
  ['long after, since it is named', '2029-01-01T00:00:00Z', 'mixpanel-openai-2025-11'],
  ['no time at all', undefined, 'mixpanel-openai-2025-11'],
  ['no time that can be read', 'yesterday', 'mixpanel-openai-2025-11'],
])('a message written %s', (_what, date, id) => {
  const text = 'Because of the Mixpanel breach OpenAI asks you to rotate your API keys.';
  expect(idOf({ text, claim: 'openai', date })).toBe(id);
});

test('an incident of which only the year or month is known begins with it', () => {
  const workday = { claim: 'workday', text: 'Workday had a security incident.' };
  expect(idOf({ ...workday, date: '2024-12-30T00:00:00Z' })).toBeNull();
  expect(idOf({ ...workday, date: '2025-01-02T00:00:00Z' })).toBe('workday-crm-2025-08');
  const free = { claim: 'free_fr', text: 'Free a subi une fuite de données.' };
  expect(idOf({ ...free, date: '2024-09-29T00:00:00Z' })).toBeNull();
  expect(idOf({ ...free, date: '2024-10-01T00:00:00Z' })).toBe('free-2024-10');
});

test('a breach without a name is not taken for one of years ago', () => {
  const text = 'LastPass had a data breach. Enter your master password.';
  expect(idOf({ claim: 'lastpass', text, date: '2023-06-01T00:00:00Z' })).toBe('lastpass-2022');
  expect(idOf({ claim: 'lastpass', text, date: '2026-06-01T00:00:00Z' })).toBeNull();
});

test.each<[string, string, Mail]>([
  [
    'recovery phrase',
    'seed_migration',
    { claim: 'ledger', text: 'Global-e had a data breach. Enter your 24-word recovery phrase to migrate.' },
  ],
  [
    'wallet',
    'wallet_verification',
    { claim: 'coindcx', text: 'Mixpanel had a data breach. Please connect your wallet to keep it safe.' },
  ],
  [
    'card',
    'billing_failure',
    { claim: 'booking', text: 'Booking.com had a data breach. Please confirm your payment details.' },
  ],
  [
    'master password',
    'hand_over_secret',
    { claim: 'lastpass', text: 'LastPass had a data breach. Enter your master password.' },
  ],
  [
    'German',
    'hand_over_secret',
    { claim: 'qantas', text: 'Bei Qantas gab es ein Datenleck. Geben Sie Ihr Passwort ein.' },
  ],
  [
    'French',
    'billing_failure',
    {
      claim: 'bouyguestelecom',
      text: 'Bouygues a subi une fuite de données. Confirmez votre carte bancaire.',
    },
  ],
  [
    'Spanish',
    'hand_over_secret',
    { claim: 'soundcloud', text: 'SoundCloud: filtración de datos. Introduzca su contraseña.' },
  ],
  [
    'Italian',
    'billing_failure',
    { claim: 'booking', text: 'Booking.com: violazione dei dati. Conferma i dati di pagamento.' },
  ],
  [
    'Portuguese',
    'hand_over_secret',
    { claim: 'discord', text: 'O Discord sofreu um vazamento de dados. Digite sua senha.' },
  ],
  ['Dutch', 'hand_over_secret', { claim: 'odido', text: 'Datalek bij Odido. Voer uw wachtwoord in.' }],
  ['Polish', 'key_rotation', { claim: 'openai', text: 'Mixpanel: wyciek danych. Zmień swój klucz API.' }],
  [
    'Japanese',
    'password_reset',
    { claim: 'openai', text: 'Mixpanelで情報漏えいが発生しました。パスワードを変更してください。' },
  ],
])('contradicts: %s (%s)', (_what, lure, mail) => {
  expect(found(mail)).toMatchObject({ contradicts: true, demands: expect.arrayContaining([lure]) });
});

test.each<[string, Mail]>([
  [
    'a notice that advises to be on the safe side',
    {
      claim: 'qantas',
      text: 'Qantas had a data breach. As a precaution, change your password and reset your PIN.',
    },
  ],
  [
    'a notice that asks to change a password after a breach it does not name',
    { claim: 'qantas', text: 'Qantas had a data breach. Change your password.' },
  ],
  [
    'a newspaper',
    {
      text: 'Qantas had a data breach at a ShipMonk warehouse: change your password, enter your recovery phrase.',
    },
  ],
  [
    'a negation',
    {
      claim: 'ledger',
      text: 'Global-e had a data breach. Never enter your recovery phrase. You need not pay.',
    },
  ],
  ['data that was taken', { claim: 'odido', text: 'Datalek bij Odido. Bevestig uw adres.' }],
  [
    'German negation',
    { claim: 'qantas', text: 'Bei Qantas gab es ein Datenleck. Geben Sie Ihr Passwort nie weiter.' },
  ],
  [
    'German warning',
    { claim: 'qantas', text: 'Datenleck bei Qantas. Betrüger bitten: Geben Sie Ihr Passwort ein.' },
  ],
  [
    'German precaution',
    { claim: 'openai', text: 'Datenleck bei Mixpanel. Müssen Sie Ihr Passwort ändern? Nein.' },
  ],
  [
    'French negation',
    {
      claim: 'bouyguestelecom',
      text: 'Bouygues : fuite de données. Ne confirmez jamais votre carte bancaire.',
    },
  ],
  [
    'Spanish negation',
    {
      claim: 'soundcloud',
      text: 'SoundCloud: filtración de datos. No introduzca su contraseña en otras páginas.',
    },
  ],
  [
    'Italian negation',
    { claim: 'booking', text: 'Booking.com: violazione dei dati. Non conferma mai i dati di pagamento.' },
  ],
  [
    'Portuguese negation',
    {
      claim: 'discord',
      text: 'O Discord sofreu um vazamento de dados. Nunca digite sua senha em outro site.',
    },
  ],
  [
    'Dutch negation',
    { claim: 'odido', text: 'Datalek bij Odido. Voer uw wachtwoord nooit ergens anders in.' },
  ],
  [
    'Polish negation',
    { claim: 'openai', text: 'Mixpanel: wyciek danych. Nie podaj nikomu hasła: nie zmień klucz API.' },
  ],
  [
    'Japanese negation',
    { claim: 'openai', text: 'Mixpanelで情報漏えいが発生しました。パスワードを変更する必要はありません。' },
  ],
])('matches, and contradicts nothing: %s', (_what, mail) => {
  expect(found(mail)).toMatchObject({ contradicts: false, demands: [] });
});

test('every incident can be named or claimed by some message', () => {
  const unreached = incidents.filter(({ wording, affected_providers, id }) => {
    const party = wording.parties[0] ?? '';
    const name = wording.names[0] ?? wording.names_with_party[0] ?? wording.names_with_claim[0] ?? party;
    const claim = wording.claims[0] ?? affected_providers[0] ?? null;
    return idOf({ text: `There was a data breach: ${name}, ${party}.`, claim }) !== id;
  });
  expect(unreached.map(({ id }) => id)).toEqual([]);
});

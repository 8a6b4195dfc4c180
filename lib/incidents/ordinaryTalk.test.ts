import { expect, test } from 'vitest';
import { leastTime } from '../../tests/leastTime';
import { judgedIncidents } from './judged';
import { matchIncident } from './matchIncident';

interface Mail {
  subject?: string;
  text: string;
  claim?: string | null;
  from?: string;
}
const idOf = ({ subject = 'News', text, claim = null, from = 'news@example.com' }: Mail) =>
  matchIncident({ subject, text, from, date: '2026-10-01T08:00:00Z' }, claim)?.incident.id ?? null;

test.each<[string, Mail]>([
  ['advice for the case', { claim: 'okta', text: 'Here is what we do in case of a data breach.' }],
  ['an offer', { claim: 'booking', text: 'Booking.com helps our partners to prevent a data breach.' }],
  ['a webinar', { claim: 'workday', text: 'Join our webinar on the true cost of a data breach.' }],
  [
    'a question',
    { claim: 'soundcloud', text: 'Was your password part of a data breach? We check it for you.' },
  ],
  ['what befell others', { claim: 'discord', text: 'Another company had a data breach. We are safe.' }],
  ['a travel hack', { claim: 'booking', text: 'Our favourite travel hack: book on a Sunday.' }],
  ['a leaked song', { claim: 'soundcloud', text: 'We love this one: the leaked track of the year.' }],
  [
    'a rule that was broken',
    { claim: 'discord', text: 'Your post breached our community guidelines on Discord.' },
  ],
  ['a water leak', { claim: 'orange', text: 'Avec Orange, nous détectons une fuite d’eau chez vous.' }],
  [
    'a leak in Portuguese',
    { claim: 'booking', text: 'O nosso hotel teve um vazamento de água. Booking.com.' },
  ],
  ['advice in French', { claim: 'orange', text: 'Orange : nos conseils en cas de fuite de données.' }],
  [
    'advice in German',
    { claim: 'qantas', text: 'Wir bei Qantas sagen, was Sie gegen Datendiebstahl tun können.' },
  ],
  ['advice in Polish', { claim: 'booking', text: 'Jak nasz zespół radzi, gdy dojdzie do wycieku danych.' }],
  ['advice in Japanese', { claim: 'booking', text: '当社の情報漏えい対策をご紹介します。' }],
  [
    'a support mail through the vendor',
    {
      claim: 'discord',
      text: 'Your account was compromised, and you have it back now.\n\nThis email is a service from Discord. Delivered by Zendesk.',
    },
  ],
  [
    'a warning of false agents',
    { claim: 'coinbase', text: 'Scammers pose as support agents in phishing calls. We never call you.' },
  ],
  [
    'a foot with a portal',
    {
      claim: 'trezor',
      text: 'Beware of phishing and fake apps.\n\nQuestions? Write to us in the support portal.',
    },
  ],
  [
    'a status page of a vendor in the directory',
    {
      claim: 'mixpanel',
      subject: 'Mixpanel: incident resolved',
      text: 'The Mixpanel incident is resolved. Events were late by four minutes.',
    },
  ],
  [
    'a status page of a vendor outside it',
    {
      from: 'status@gainsight.com',
      text: 'Incident: Gainsight reports are slow. We are looking into it.',
    },
  ],
  [
    'a status page at a host of its own',
    { from: 'noreply@mixpanelstatus.example', text: 'Mixpanel: the incident is resolved.' },
  ],
  ['another breach of a party, years later', { text: 'Our mail service Mailchimp had a security incident.' }],
  ['a lost identity card', { text: 'France Titres : votre carte et vos titres volés ont été déclarés.' }],
  [
    'a register and a bounced payment',
    { text: 'Le fichier FICOBA et un incident de paiement sur votre compte.' },
  ],
  ['a big sum beside an attack', { text: '2,5 miliardi di euro dopo l’attacco alla borsa.' }],
  [
    'a big sum beside a leak',
    { text: 'Google : une amende de 2,5 milliards de dollars. L’incident est clos.' },
  ],
  [
    'a Substack on something else',
    { text: 'Read my Substack for more on the data breach at the town hall.' },
  ],
])('no incident: %s', (_what, mail) => {
  expect(idOf(mail)).toBeNull();
});

test.each<[string, string, Mail]>([
  [
    'what is threatened after the breach',
    'qantas-2025-07',
    { claim: 'qantas', text: 'Qantas had a data breach, and if you do not confirm, your account is closed.' },
  ],
  [
    'that it may concern the reader',
    'qantas-2025-07',
    { claim: 'qantas', text: 'You may have been affected by a data breach at Qantas.' },
  ],
  [
    'a vague name in its own sentence',
    'mixpanel-openai-2025-11',
    { claim: 'openai', text: 'Our analytics provider was compromised.' },
  ],
  [
    'the vendor itself on what was lost',
    'mixpanel-openai-2025-11',
    { claim: 'mixpanel', text: 'There was a security incident at Mixpanel.' },
  ],
  [
    'a forged sender with the name of the vendor',
    'mixpanel-openai-2025-11',
    { claim: 'openai', from: 'mixpanel-notice@evil.example', text: 'Because of the incident act now.' },
  ],
  ['a soft hyphen', 'mixpanel-openai-2025-11', { text: 'The M\u00adixpanel breach.' }],
  ['a blank of no width', 'mixpanel-openai-2025-11', { text: 'The M\u200bixpanel breach.' }],
  ['marks of direction', 'mixpanel-openai-2025-11', { text: 'The \u2067Mix\u202cpanel\u2069 breach.' }],
  ['a Cyrillic letter', 'mixpanel-openai-2025-11', { text: 'The Mixp\u0430nel breach.' }],
  ['whose breach it is', 'mixpanel-openai-2025-11', { text: 'What we know of Mixpanel’s breach.' }],
  ['a compound', 'mixpanel-openai-2025-11', { text: 'Das Mixpanel-Datenleck und seine Folgen.' }],
  ['a Dutch compound', 'odido-2026-02', { claim: 'odido', text: 'Het Odido-datalek en wat u kunt doen.' }],
  [
    'the known false alarm in Spanish',
    'google-salesforce-2025-06',
    { text: 'Filtración de datos de 2.500 millones de cuentas de Gmail.' },
  ],
  [
    'French Titres',
    'ants-2026-04',
    { text: 'Une fuite de données chez France Titres concerne votre compte.' },
  ],
])('still found: %s', (_what, id, mail) => {
  expect(idOf(mail)).toBe(id);
});

test('a text that names them all again and again, with a demand in each sentence, takes no time to speak of', async () => {
  const names = judgedIncidents.flatMap(({ wording }) => [
    ...wording.names,
    ...wording.names_with_party,
    ...wording.parties,
  ]);
  const unit = names.map((name) => `A data breach at ${name}: rotate your API keys.`).join(' ');
  const text = unit.repeat(Math.ceil(100_000 / unit.length));
  for (const claim of [null, 'openai']) {
    const time = await leastTime(2000, () =>
      matchIncident({ subject: 'x', text, from: 'a@b.example' }, claim),
    );
    expect(time).toBeLessThan(2000);
  }
});

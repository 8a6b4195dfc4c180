import { expect, test } from 'vitest';
import { contextOf } from '../../assess/context';
import { from, LURE, list, signalCases } from '../../../tests/signalCases';
import { mail, passed } from '../../../tests/support';
import type { UserTrust } from '../context';
import languageMismatch from './language-mismatch';

const german: UserTrust = { senders: [], domains: [], languages: ['de-DE', 'de', 'en-US', 'en'] };
const PORTUGUESE =
  'Olá, a sua conta foi suspensa porque não foi possível confirmar os seus dados. Para não perder o acesso, confirme a sua conta na nossa página até amanhã.';
const POLISH =
  'Dzień dobry, konto zostało zablokowane, ponieważ nie otrzymaliśmy potwierdzenia danych. Proszę potwierdzić swoje konto, aby nie utracić dostępu do usług.';
const CHATTING =
  'Olá Sam, o quarto está reservado para duas noites e o café da manhã é das sete às dez. Se você chegar mais tarde, é só avisar para que a porta não fique fechada.';
const GERMAN =
  'Guten Tag, Ihr Konto wurde gesperrt, weil wir Ihre Daten nicht bestätigen konnten. Bitte bestätigen Sie Ihr Konto, damit Sie es weiter nutzen können.';
const SWEDISH =
  'Hej, ditt konto har spärrats eftersom vi inte kunde bekräfta dina uppgifter. Logga in och verifiera ditt konto så att du inte förlorar det.';

const stranger = from('Suporte', 'x@evil.test');

signalCases(languageMismatch, {
  fires: [
    ['a lure in a language that the user does not read', { from: stranger, text: PORTUGUESE }, german],
    [
      'the same in another script than his',
      { from: stranger, text: PORTUGUESE },
      { ...german, languages: ['ja'] },
    ],
    ['another lure', { from: from('Wsparcie', 'x@evil.test'), text: POLISH }, german],
    ['a claim without a lure that is known', { from: from('PayPal', 'x@evil.test'), text: CHATTING }, german],
    [
      'where only the subject was cut out of a page',
      { origin: 'page', from: stranger, text: PORTUGUESE, list: undefined, authentication: undefined },
      german,
    ],
  ],
  quiet: [
    ['his own language', { from: stranger, text: GERMAN }, german],
    ['English, which all services write', { from: stranger, html: LURE.repeat(3) }, german],
    ['languages that are not known', { from: stranger, text: PORTUGUESE }],
    [
      'a browser that was never set',
      { from: stranger, text: PORTUGUESE },
      { ...german, languages: ['en-US', 'en'] },
    ],
    ['a neighbour’s language', { from: stranger, text: SWEDISH }, { ...german, languages: ['nb-NO'] }],
    ['a hotel that asks for nothing', { from: from('Hotel', 'casa@hotel.test'), text: CHATTING }, german],
    ['too short a text', { from: stranger, text: 'Confirme a sua conta.' }, german],
    [
      'a sender whom he trusts',
      { from: stranger, text: PORTUGUESE },
      { ...german, senders: ['x@evil.test'] },
    ],
    ['an answer to his mail', { from: stranger, text: PORTUGUESE, reply: true }, german],
    ['a list', { from: stranger, text: PORTUGUESE, list }, german],
    ['a colleague abroad', { from: from('Ana', 'ana@home.example'), text: PORTUGUESE }, german],
    [
      'somebody who wrote before',
      { from: stranger, text: PORTUGUESE },
      {
        ...german,
        correspondents: [
          { name: 'Suporte', address: 'x@evil.test', first: '2026-01-02', last: '2026-11-02', count: 9 },
        ],
      },
    ],
    [
      'the provider itself',
      { from: from('PayPal', 'service@paypal.com'), text: PORTUGUESE, authentication: passed },
      german,
    ],
  ],
});

test('shows the first sentence', () => {
  const context = contextOf(mail({ from: stranger, text: PORTUGUESE }), german);
  expect(languageMismatch.check(context)).toMatchObject({
    evidence: [
      {
        field: 'text',
        at: 0,
        text: expect.stringMatching(/^Olá, a sua conta foi suspensa .*dados\.$/) as string,
      },
    ],
  });
});

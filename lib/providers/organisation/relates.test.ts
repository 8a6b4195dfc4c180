import { expect, test } from 'vitest';
import { wordsOf } from '../../message/words';
import { kindOf } from './kindOf';
import { isOfState, relates } from './relates';

const related = (name: string, bearer: string): boolean => {
  const words = wordsOf(name);
  return relates(kindOf(words)?.own ?? words, words, bearer);
};

test.each([
  ['Volksbank Musterstadt', 'volksbank-musterstadt.example'],
  ['Volksbank Musterstadt', 'vbm.example'],
  ['Volksbank Musterstadt eG', 'mail.vb-musterstadt.example'],
  ['Kreissparkasse Musterstadt', 'kskmus.example'],
  ['Sparbank Düren', 'sparbank-dueren.example'],
  ['Northwind Traders Support', 'northwindtraders.example'],
  ['Northwind Traders Support', 'traders-group.example'],
  ['Bakery Miller GmbH', 'miller.bakery'],
  ['Northwind Insurance', 'nwinsure.example'],
])('%s may be %s', (name, bearer) => {
  expect(related(name, bearer)).toBe(true);
});

test.each([
  ['Volksbank Musterstadt', 'evil.example'],
  ['Volksbank Musterstadt', 'service-login.example'],
  ['Ministério da Fazenda', 'cliente-aviso.example'],
  ['Northwind Customer Support', 'support-center.example'],
  ['Northwind Insurance', 'bank-insurance.example'],
])('%s is not %s', (name, bearer) => {
  expect(related(name, bearer)).toBe(false);
});

test('registries of public bodies', () => {
  for (const host of [
    'mail.hmrc.gov.uk',
    'fazenda.gov.br',
    'interieur.gouv.fr',
    'met.police.uk',
    'bka.bund.de',
  ])
    expect(isOfState(host), host).toBe(true);
  for (const host of ['gov.example.com', 'police.example', 'gov-uk.example', 'admin.example'])
    expect(isOfState(host), host).toBe(false);
});

const kind = (name: string) => kindOf(wordsOf(name))?.kind ?? null;

test('what kind of organisation a name names', () => {
  expect(kind('Sparbank Musterstadt')).toBe('institution');
  expect(kind('Police Nationale')).toBe('authority');
  expect(kind('Agenzia delle Entrate')).toBe('authority');
  expect(kind('Northwind Customer Service')).toBe('firm');
  expect(kind('Northwind GmbH')).toBe('firm');
  expect(kind('Maria Example')).toBe('name');
  expect(kind('Customer Support')).toBeNull();
  expect(kind('Your order')).toBeNull();
});

import { expect, test } from 'vitest';
import { link } from '../../tests/signalCases';
import { mail } from '../../tests/support';
import { contextOf } from '../assess/context';
import { isAnybodys, isKnownSite } from './knownSite';

const only = (href: string) => {
  const [first] = contextOf(mail({ html: link(href) }), { senders: [], domains: [] }).links;
  if (!first) throw new Error('no link');
  return first;
};

test.each([
  ['https://www.facebook.com/example', true, false],
  ['https://docs.google.com/forms/d/e/1/viewform', false, true],
  ['https://bit.ly/a', false, true],
  ['https://nobody-knows-it.test/', false, false],
])('%s', (href, known, anybodys) => {
  expect(isKnownSite(only(href))).toBe(known);
  expect(isAnybodys(only(href).target)).toBe(anybodys);
});

/** As a page shows it: nobody says whether the address is real. */
const judged = (href: string) =>
  contextOf(
    mail({
      origin: 'page',
      from: [{ name: 'Netflix', address: 'info@account.netflix.com' }],
      html: link('https://www.netflix.com/') + link(href),
    }),
    { senders: [], domains: [] },
  ).providerItself;

test("a provider's unconfirmed address does not become the provider by a real link beside a form of a stranger", () => {
  expect(judged('https://www.facebook.com/netflix')).toBe(true);
  expect(judged('https://docs.google.com/forms/d/e/1/viewform')).toBe(false);
});

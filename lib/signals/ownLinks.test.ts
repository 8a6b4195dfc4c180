import { expect, test } from 'vitest';
import { contextOf } from '../assess/context';
import { failed, from, link } from '../../tests/signalCases';
import { mail, passed } from '../../tests/support';
import { hasOwnLinks } from './ownLinks';

const hasOwn = (parts: Parameters<typeof mail>[0]) =>
  hasOwnLinks(contextOf(mail(parts), { senders: [], domains: [] }));
const notely = from('Notely', 'hi@notely.example');
const second = from('Notely', 'hi@notely-mail.example');
const there = `<p>Hello</p>${link('https://app.notely.example/billing')}`;

test.each([
  ['the own site', { from: notely, html: there }],
  ['another site with the own name, confirmed', { from: second, html: there, authentication: passed }],
  [
    'another name of the owner’s',
    { from: from('HP', 'ink@hpinstantink.com'), html: link('https://instantink.hpconnected.com/x') },
  ],
  [
    'a mail service, confirmed',
    {
      from: notely,
      html: link('https://notely.us1.list-manage.com/track/click?u=a'),
      authentication: passed,
    },
  ],
  [
    'a site with a word of the name, on a page that shows no address',
    { from: from('Notely Team', ''), html: there, origin: 'page' as const },
  ],
])('own links: %s', (_, parts) => {
  expect(hasOwn(parts)).toBe(true);
});

test.each([
  [
    'a site of another name, on a page that shows no address',
    { from: from('Kim', ''), html: there, origin: 'page' as const },
  ],
  ['no address in the source', { from: from('Notely', ''), html: there }],
  ['a site with the own name, where nobody confirmed the sender', { from: second, html: there }],
  [
    'a name that is in others by chance',
    { from: from('A', 'a@able.example'), html: link('https://tables.test') },
  ],
  ['somebody else’s site', { from: notely, html: link('https://evil.test'), authentication: passed }],
  ['a forged sender', { from: notely, html: there, authentication: failed }],
  ['no link', { from: notely, html: '<p>Hello</p>' }],
])('not: %s', (_, parts) => {
  expect(hasOwn(parts)).toBe(false);
});

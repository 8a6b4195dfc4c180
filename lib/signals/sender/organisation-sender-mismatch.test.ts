import { from, link, list, LURE, signalCases } from '../../../tests/signalCases';
import { passed } from '../../../tests/support';
import organisationSenderMismatch from './organisation-sender-mismatch';

const evil = link('https://evil.test/login');

signalCases(organisationSenderMismatch, {
  fires: [
    [
      'one real link beside the bait',
      {
        from: from('Sparbank Musterstadt', 'news@agency.example'),
        html: link('https://www.sparbank-musterstadt.example/') + evil,
      },
    ],
    ['a bank', { from: from('Sparbank Musterstadt', 'a@evil.test'), html: evil }],
    ['a German compound', { from: from('Kreissparkasse Musterstadt', 'a@gmail.com'), html: evil }],
    ['an authority', { from: from('Ministério das Minas', 'aviso@evil.test'), html: evil }],
    [
      'an authority as one part of the name',
      { from: from('Procura | Tribunale di Esempio', 'a@evil.test'), html: evil },
    ],
    [
      'a firm that says its name again, and pushes',
      {
        from: from('Northwind Customer Support', 'a@evil.test'),
        subject: 'Northwind: your account',
        html: `${LURE}${link('https://other.test/x')}`,
      },
    ],
    [
      'a name with a copyright line',
      {
        from: from('Northwind', 'a@evil.test'),
        html: `${LURE}${link('https://other.test/x')}<p>© 2025 Northwind. All rights reserved.</p>`,
      },
    ],
    ['no address, and the source was read', { from: from('Sparbank Musterstadt', ''), html: evil }],
  ],
  quiet: [
    [
      'the bank itself',
      { from: from('Sparbank Musterstadt', 'info@sparbank-musterstadt.example'), html: evil },
    ],
    ['its initials', { from: from('Volksbank Musterstadt', 'info@vbm.example'), html: evil }],
    ['its acronym', { from: from('Kreissparkasse Musterstadt', 'info@kskmus.example'), html: evil }],
    ['with its umlaut', { from: from('Sparbank Düren', 'info@spar-dueren.example'), html: evil }],
    [
      'a link to a site of the name',
      {
        from: from('Sparbank Musterstadt', 'news@agency.example'),
        html: link('https://www.sparbank-musterstadt.example/') + link('https://www.facebook.com/sparbank'),
      },
    ],
    [
      'confirmed bulk mail of an agency',
      {
        from: from('Sparbank Musterstadt', 'news@agency.example'),
        html: evil,
        list,
        authentication: passed,
      },
    ],
    [
      'a mail service that writes for others',
      { from: from('Sparbank Musterstadt', 'bounce@mail.mailchimpapp.net'), html: evil },
    ],
    ['an authority of a state', { from: from('Police Service', 'a@met.police.uk'), html: evil }],
    [
      'a product of a firm of another name, which leads to the firm',
      {
        from: from('Trailhead Support', 'noreply@northwind-group.example'),
        subject: 'Trailhead: verify your account',
        html: `${LURE}${link('https://app.northwind-group.example/verify')}<p>© 2025 Trailhead</p>`,
      },
    ],
    [
      'a small firm with a free mailbox',
      {
        from: from('Bakery Example GmbH', 'hello.mill@gmail.com'),
        subject: 'Bakery Example',
        html: `${LURE}${link('https://shop.test')}`,
      },
    ],
    [
      'a person at a firm',
      { from: from('Maria from Acme', 'maria@mail.test'), html: `${LURE}${link('https://acme.test')}` },
    ],
    [
      'a person who signs',
      { from: from('Maria Example', 'm@company.example'), html: `${LURE}${evil}<p>Maria Example</p>` },
    ],
    [
      'a desk without a name',
      { from: from('Customer Support', 'a@company.example'), html: `${LURE}${evil}` },
    ],
    ['a club', { from: from('Rowing Club Musterstadt', 'info@rcm.example'), html: evil }],
    ['a school', { from: from('Primary School Musterstadt', 'office@learn.example'), html: evil }],
    ['a reply', { from: from('Sparbank Musterstadt', 'a@agency.example'), reply: true, html: evil }],
    ['nothing to do', { from: from('Sparbank Musterstadt', 'a@agency.example'), html: '<p>Hello</p>' }],
    [
      'an address that the page does not show',
      { origin: 'page', from: from('Sparbank Musterstadt', ''), html: evil },
    ],
    ['a name in letters that no host has', { from: from('Банк Пример', 'a@primer.example'), html: evil }],
  ],
});

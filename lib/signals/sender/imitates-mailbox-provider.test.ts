import { failed, from, link, list, signalCases } from '../../../tests/signalCases';
import { passed } from '../../../tests/support';
import imitatesMailboxProvider from './imitates-mailbox-provider';

const ASK = '<p>Your mailbox is almost full. Please verify your account.</p>';
const elsewhere = ASK + link('https://evil.test/login');
const stranger = (name: string) => from(name, 'info@stranger.test');
const toPrivate = [{ name: '', address: 'sam.example@gmail.com' }];

signalCases(imitatesMailboxProvider, {
  fires: [
    ['under the forged mark of a list', { from: stranger('IT Help Desk'), list, html: elsewhere }],
    [
      'under the name of those who report bounces',
      { from: from('Mail Administrator', 'mailer-daemon@stranger.test'), html: elsewhere },
    ],
    [
      'one link of its own beside the bait',
      {
        from: from('IT Help Desk', 'desk@stranger.test'),
        html: elsewhere + link('https://stranger.test/imprint'),
      },
    ],
    ['the help desk, by its name', { from: stranger('IT Help Desk'), html: elsewhere }],
    [
      'the subject, in German',
      {
        from: stranger(''),
        subject: 'Nachricht der IT-Abteilung',
        html: elsewhere,
      },
    ],
    [
      'the signature',
      { from: stranger('Jane'), html: `${elsewhere}<p>Regards,</p><p>Webmail Administrator</p>` },
    ],
    [
      'the staff office, from free mail, whoever the reader is',
      {
        from: from('Human Resources', 'hr.desk@gmail.com'),
        to: undefined,
        html: elsewhere,
      },
    ],
    [
      'the mail administration, to a private mailbox',
      { from: stranger('Mail Administrator'), to: toPrivate, html: elsewhere },
    ],
    [
      "the reader's own domain, which the receiving server denies",
      { from: from('IT Support', 'it@home.example'), authentication: failed, html: elsewhere },
    ],
    [
      'nobody named, and all links lead to strangers',
      { from: stranger('Webmail Admin'), to: [], html: elsewhere },
    ],
    [
      'the staff office, about pay',
      {
        from: stranger('Payroll Department'),
        html: `<p>Update your direct deposit details for payroll.</p>${link('https://evil.test')}`,
      },
    ],
    [
      "a customer's own host of a help desk service",
      { from: from('IT Help Desk', 'help@gaksb.zendesk.com'), html: elsewhere },
    ],
    [
      'a domain that is called what it claims to be',
      { from: from('Webmail Support', 'a@webmail-support.test'), html: elsewhere },
    ],
  ],
  quiet: [
    ['the own help desk', { from: from('IT Help Desk', 'it@home.example'), html: elsewhere }],
    [
      'the own help desk, from a host below the domain',
      { from: from('IT Help Desk', 'it@desk.home.example'), html: elsewhere },
    ],
    ['nothing asked for', { from: stranger('IT Help Desk') }],
    ['a colleague who writes of it', { from: stranger('Jane'), subject: 'IT department budget' }],
    [
      'a help desk that names itself by its domain',
      { from: from('Acme Help Desk', 'help@acme.example'), html: elsewhere },
    ],
    [
      'a filter that leads to its own pages',
      { from: from('Quarantine Summary', 'q@filter.test'), html: ASK + link('https://filter.test/release') },
    ],
    [
      "a university's help desk, to a private mailbox",
      { from: from('IT Service Desk', 'desk@uni.example'), to: toPrivate, html: elsewhere },
    ],
    [
      'recipients not visible',
      { from: stranger('IT Help Desk'), to: undefined, html: ASK + link('https://www.microsoft.com/x') },
    ],
    [
      'a known company',
      {
        from: from('Microsoft 365 Message center', 'o365mc@microsoft.com'),
        authentication: passed,
        html: elsewhere,
      },
    ],
    [
      'contracted IT people whom the user trusts',
      { from: from('IT Support', 'desk@contractor.example'), html: elsewhere },
      { senders: [], domains: ['contractor.example'] },
    ],
    [
      'a bounce, signed by the postmaster',
      {
        from: from('Mail Delivery System', 'mailer-daemon@mx.stranger.test'),
        subject: 'Undelivered mail returned to sender',
        html: `${ASK}<p>-- Postmaster</p>`,
      },
    ],
    [
      'a colleague who mentions them',
      { from: stranger('Jane'), html: `${elsewhere}<p>If that fails, call the people at the help desk.</p>` },
    ],
  ],
});

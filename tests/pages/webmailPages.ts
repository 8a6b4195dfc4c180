import type { Mailbox } from '../../lib/message/message';
import { underNotice } from './notices';
import * as rewriting from './rewriting';
import type { Delivered, Setting, WebmailPage } from './webmailPage';

const nameOf = ({ name, address }: Mailbox): string => name || address;
const whole = ({ name, address }: Mailbox): string => (name ? `${name} <${address}>` : address);
const text = (at: string, value: (message: Delivered) => string): Setting<Delivered> => [at, 'text', value];

const subjectAt = (at: string) => text(at, ({ subject }) => subject);
const nameAt = (at: string) => text(at, ({ from }) => nameOf(from));
const addressAt = (at: string, what = 'text'): Setting<Delivered> => [at, what, ({ from }) => from.address];
const mailboxAt = (at: string) => text(at, ({ from }) => whole(from));
const mine = ({ to }: Delivered): string => to[0]?.address ?? 'reader@home.example';
const accountAt = (at: string, what = 'text'): Setting<Delivered> => [at, what, mine];

const titled = (each: string, at = ''): NonNullable<WebmailPage['to']> => ({
  each,
  set: [
    [at, 'title', ({ address }) => address],
    [at, 'text', nameOf],
  ],
});
const named = (each: string, at = ''): NonNullable<WebmailPage['to']> => ({
  each,
  set: [[at, 'text', nameOf]],
});
const written = (each: string, at = ''): NonNullable<WebmailPage['to']> => ({
  each,
  set: [[at, 'text', whole]],
});

const OUTLOOK = {
  host: 'outlook.office.com',
  to: {
    each: '[id$="_TO"] .lpc-hoverTarget',
    set: [['span', 'text', (one: Mailbox) => `${one.name}<${one.address}>`]],
  },
  attachments: {
    each: '[aria-label="Attachments"] [role="option"]',
    set: [['[title]', 'title', ({ name }: { name: string }) => name]],
  },
  into: '.rps_ab12 > div',
} as const satisfies Partial<WebmailPage>;
const OUTLOOK_SET: Setting<Delivered>[] = [
  ['#primaryMailboxRoot_reader\\@mail\\.example', 'data-folder-name', mine],
  text('[id$="_FROM"] .lpc-hoverTarget span', ({ from }) => `${from.name}<${from.address}>`),
  subjectAt('[id$="_SUBJECT"] span[title]'),
];

const gmx = (what: string, webmail: string, host: string, referrer: string): WebmailPage => ({
  what,
  webmail,
  host,
  fixture: 'gmx-message',
  set: [mailboxAt('.mail-from dd'), subjectAt('.mail-subject dd')],
  to: written('.mail-to dd'),
  rendering: { link: rewriting.dereferrer(referrer) },
  // Where the sender stands on it is a guess: nothing is concluded from the address.
  hides: ['address'],
});

const yahoo = (webmail: string, host: string): WebmailPage => ({
  what: webmail,
  webmail,
  host,
  fixture: 'yahoo-message',
  set: [
    addressAt('[data-test-id="message-from"] [title]', 'title'),
    nameAt('[data-test-id="message-from"] [title]'),
    subjectAt('[data-test-id="message-group-subject-text"]'),
  ],
  to: titled('[data-test-id="message-to"] [data-test-id="email-pill"]', '[title]'),
  attachments: {
    each: '[data-test-id="attachment-card"]',
    set: [['[data-test-id="attachment-card-title"]', 'text', ({ name }) => name]],
  },
  into: '#yiv1234567890',
  rendering: { prefix: 'yiv1234567890', picture: rewriting.yahooPicture },
});

/** Every webmail's page, some in more than one of its shapes. */
export const webmailPages: readonly WebmailPage[] = [
  {
    what: 'gmail',
    webmail: 'gmail',
    host: 'mail.google.com',
    fixture: 'gmail-thread',
    which: 1,
    set: [
      addressAt('.gD', 'email'),
      ['.gD', 'name', ({ from }) => nameOf(from)],
      nameAt('.gD'),
      mailboxAt('.go'),
      subjectAt('.aeF h2.hP'),
      ['title', 'text', (message) => `${message.subject} - ${mine(message)} - Gmail`],
    ],
    to: {
      each: '.hb span.g2',
      set: [
        ['', 'email', ({ address }) => address],
        ['', 'name', nameOf],
      ],
    },
    attachments: {
      each: '.aZo',
      set: [
        ['.aV3', 'text', ({ name }) => name],
        [
          '',
          'download_url',
          ({ name, type }) => `${type}:${name}:https://mail.google.com/mail/u/0/?view=att`,
        ],
      ],
    },
    rendering: {
      prefix: 'm_-1234567890gmail-',
      link: rewriting.gmailLink,
      picture: rewriting.gmailPicture,
      around: ({ html }) =>
        `${html}<div class="yj6qo ajU"><div id=":9x" class="ajR" role="button" data-tooltip="Show trimmed content"><img class="ajT" src="//ssl.gstatic.com/ui/v1/icons/mail/images/cleardot.gif"></div></div><div class="adL"></div>`,
    },
  },
  {
    ...OUTLOOK,
    what: 'outlook',
    webmail: 'outlook',
    fixture: 'outlook-reading',
    set: OUTLOOK_SET,
    rendering: {
      prefix: 'x_',
      link: rewriting.outlookLink,
      picture: rewriting.outlookPicture,
      around: underNotice,
    },
  },
  {
    ...OUTLOOK,
    what: 'outlook with SafeLinks',
    webmail: 'outlook',
    fixture: 'outlook-reading',
    set: OUTLOOK_SET,
    rendering: {
      prefix: 'x_',
      link: rewriting.safeLink,
      around: (message, index) => underNotice(message, index + 1),
    },
  },
  {
    what: 'outlook, names alone',
    webmail: 'outlook',
    host: 'outlook.cloud.microsoft',
    fixture: 'outlook-same-organisation',
    set: [nameAt('[id$="_FROM"] .lpc-hoverTarget span'), subjectAt('[id$="_SUBJECT"] span[title]')],
    to: named('[id$="_TO"] .lpc-hoverTarget'),
    into: '.rps_ab12 > div',
    rendering: { prefix: 'x_', link: rewriting.safeLink },
    hides: ['address'],
  },
  yahoo('yahoo', 'mail.yahoo.com'),
  yahoo('aol', 'mail.aol.com'),
  {
    what: 'yahoo, new design',
    webmail: 'yahoo',
    host: 'mail.yahoo.com',
    fixture: 'yahoo-new-design',
    set: [
      [
        '.avatar img',
        'src',
        ({ from }) =>
          `https://apis.mail.yahoo.com/avatar/v1/endpoints/smtp:${encodeURIComponent(from.address)}/photo?size=small`,
      ],
      ['.who [title]', 'title', ({ from }) => nameOf(from)],
      subjectAt('[data-test-id="message-group-subject-text"]'),
    ],
    to: { each: '[data-test-id="message-recipients"] [title]', set: [['', 'title', nameOf]] },
    attachments: {
      each: '[data-test-id="attachment-card"]',
      set: [['[data-test-id="attachment-card-title"]', 'text', ({ name }) => name]],
    },
    into: '#yiv1234567890',
    rendering: { prefix: 'yiv1234567890', picture: rewriting.yahooPicture },
  },
  {
    what: 'proton',
    webmail: 'proton',
    host: 'mail.proton.me',
    fixture: 'proton-thread',
    set: [
      addressAt('[data-testid="recipients:sender"]', 'title'),
      nameAt('.message-recipient-item-label'),
      text('.message-recipient-item-address', ({ from }) => `<${from.address}>`),
      subjectAt('[data-testid="conversation-header:subject"]'),
    ],
    to: titled('[data-testid^="recipients:item-"]'),
    rendering: { picture: rewriting.heldBack('proton-src') },
  },
  {
    what: 'tuta',
    webmail: 'tuta',
    host: 'app.tuta.com',
    fixture: 'tuta-thread',
    set: [
      mailboxAt('[aria-pressed] .items-start > .text-break'),
      subjectAt('[data-testid="h:subject_label"]'),
    ],
    to: written('[aria-live] > .mt-8:nth-child(2) button'),
    replyTo: written('[aria-live] > .mt-8:nth-child(5) button'),
    attachments: { each: 'button.bubble', set: [['', 'title', ({ name }) => name]] },
    rendering: { picture: rewriting.heldBack('draft-src', 'data:image/svg+xml;utf8,<svg></svg>') },
  },
  {
    what: 'fastmail',
    webmail: 'fastmail',
    host: 'app.fastmail.com',
    fixture: 'fastmail-thread',
    set: [
      nameAt('.v-MessageCard-from'),
      addressAt('.v-MessageCard-from', 'title'),
      subjectAt('.v-Thread-title h1'),
    ],
    to: titled('.v-Message-toName'),
    rendering: {
      prefix: 'defanged1-',
      picture: () => ({ src: 'https://www.fastmailusercontent.com/proxy/0a1b2c/logo.png' }),
    },
  },
  {
    what: 'icloud',
    webmail: 'icloud',
    host: 'www-example.icloud-sandbox.com',
    fixture: 'icloud-body',
    set: [],
    rendering: {},
    hides: ['address', 'subject'],
  },
  {
    what: 'zoho',
    webmail: 'zoho',
    host: 'mail.zoho.com',
    fixture: 'zoho-guess',
    set: [nameAt('.zmFrom'), addressAt('.zmFrom', 'title'), subjectAt('.zmSubject')],
    rendering: { prefix: 'x_-1234567890' },
    hides: ['address'],
  },
  {
    what: 'nextcloud',
    webmail: 'nextcloud',
    host: 'cloud.example',
    fixture: 'nextcloud-thread',
    set: [
      ['.sender', 'first', ({ from }) => nameOf(from)],
      addressAt('.sender__email'),
      subjectAt('#mail-thread-header-fields h2'),
      ['#mail-thread-header-fields h2', 'title', ({ subject }) => subject],
    ],
    attachments: { each: '.attachment', set: [['.attachment-name', 'text', ({ name }) => name]] },
    rendering: { picture: rewriting.heldBack('data-original-src') },
  },
  {
    what: 'zimbra',
    webmail: 'zimbra',
    host: 'zimbra.example',
    fixture: 'zimbra-message',
    set: [mailboxAt('td[id$="_from"] .addrBubble'), subjectAt('.SubjectCol')],
    to: written('tr[id$="_to"] .addrBubble'),
    replyTo: written('tr[id$="_reply to"]', '.addrBubble'),
    attachments: {
      each: '.MessageHeaderAttachments table',
      set: [['a[id$="_main"]', 'text', ({ name }) => name]],
    },
    rendering: { picture: rewriting.heldBack('dfsrc') },
  },
  {
    what: 'open-xchange',
    webmail: 'openXchange',
    host: 'ox.example',
    fixture: 'openXchange-thread',
    set: [
      nameAt('.person-from'),
      text('.address', ({ from }) => `<${from.address}>`),
      subjectAt('.thread-view-header .subject'),
    ],
    to: titled('.person-to'),
    replyTo: titled('.person-reply_to'),
    attachments: {
      each: 'li.attachment',
      set: [
        ['', 'title', ({ name }) => name],
        ['', 'data-downloadurl', ({ name, type }) => `${type}:${name}:https://ox.example/api/mail`],
      ],
    },
    rendering: { prefix: 'ox-0123abcd-' },
  },
  gmx('gmx', 'gmx', '3c.gmx.net', 'deref-gmx.net'),
  gmx('web.de', 'webDe', '3c.web.de', 'deref-web.de'),
  gmx('mail.com', 'mailCom', '3c-bs.mail.com', 'deref-mail.com'),
  {
    what: 'yandex',
    webmail: 'yandex',
    host: 'mail.yandex.com',
    fixture: 'yandex-thread',
    set: [
      nameAt('.qa-MessageViewer-SenderName'),
      addressAt('.qa-MessageViewer-SenderEmail'),
      subjectAt('.qa-MessageViewer-Title'),
    ],
    into: '.MessageBody_inner_z2',
    rendering: { link: rewriting.yandexLink, prefix: 'a1b2c3' },
  },
  {
    what: 'mail.ru',
    webmail: 'mailRu',
    host: 'e.mail.ru',
    fixture: 'mailRu-thread',
    set: [
      nameAt('.letter__author .letter__contact-item'),
      addressAt('.letter__author .letter__contact-item', 'title'),
      subjectAt('h2.thread__subject'),
    ],
    to: titled('.letter__recipients .letter__contact-item'),
    into: '#style_1_BODY',
    rendering: { link: rewriting.mailRuLink, prefix: '_mr_css_attr' },
  },
  {
    what: 'naver',
    webmail: 'naver',
    host: 'mail.naver.com',
    fixture: 'naver-message',
    set: [
      text('.option_area > button', ({ from }) => `${from.name}<${from.address}>`),
      subjectAt('.text > span > span:nth-child(2)'),
    ],
    into: '.mail_view_contents_inner',
    rendering: { prefix: 'm_' },
  },
  {
    what: 'roundcube',
    webmail: 'roundcube',
    host: 'roundcube.example',
    fixture: 'roundcube-elastic-show',
    set: [
      ['table td.header.from .rcmContactAddress', 'title', ({ from }) => from.address],
      nameAt('table td.header.from .rcmContactAddress'),
      subjectAt('#message-header h2.subject'),
    ],
    to: {
      each: 'table td.header.to .adr',
      set: [
        ['.rcmContactAddress', 'title', ({ address }) => address],
        ['.rcmContactAddress', 'text', nameOf],
      ],
    },
    replyTo: {
      each: 'table td.header.replyto',
      set: [
        ['.rcmContactAddress', 'title', ({ address }) => address],
        ['.rcmContactAddress', 'text', nameOf],
      ],
    },
    attachments: {
      each: '#attachment-list > li',
      set: [
        ['', 'class', ({ type }) => type.replace('/', ' ')],
        ['.attachment-name', 'text', ({ name }) => name],
      ],
    },
    into: '.rcmBody',
    rendering: { prefix: 'v1', picture: () => ({ src: 'program/resources/blocked.gif' }) },
  },
  {
    what: 'sogo',
    webmail: 'sogo',
    host: 'sogo.example',
    fixture: 'sogo-view',
    set: [
      nameAt('[ng-bind$="message.from[0].name"]'),
      addressAt('[ng-bind$="message.from[0].email"]'),
      subjectAt('h5[ng-bind$="message.subject"]'),
      accountAt('[ng-bind$="activeUser.email"]'),
    ],
    into: '.sg-mail-part',
    rendering: {
      picture: rewriting.heldBack('unsafe-src'),
      around: ({ html }) => `<div class="mailer_htmlcontent">${html}</div>`,
    },
  },
];

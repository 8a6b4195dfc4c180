import type { Message } from '../../lib/message/message';
import { asOnPage } from '../asOnPage';
import { mail, passed } from '../support';
import type { Ordinary } from './ordinary';

const tables = import.meta.glob<Record<string, Ordinary[]>>(['./*.ts', '!./ordinary*.ts'], { eager: true });

/** All of them as they are written down: the files that are named for what their messages are about. */
export function ordinaryRows(): Ordinary[] {
  return Object.values(tables).flatMap((exports) => Object.values(exports).flat());
}

/** All ordinary messages, each with what it is. */
export function ordinaryMail(): [what: string, message: Message][] {
  return ordinaryRows().map(([what, from, subject, html, more = {}]) => [
    what,
    mail({
      from: [mailbox(from)],
      to: [{ name: 'Sam Reader', address: 'reader@home.example' }],
      subject,
      html,
      ...more,
    }),
  ]);
}

/** How it can be read: with DMARC passed, without any word on who sent it, and on a webmail page that shows no header. */
export function ways(message: Message): [way: string, message: Message][] {
  return [
    ['confirmed', { ...message, authentication: passed }],
    ['unconfirmed', { ...message, authentication: { server: '', methods: [] } }],
    ['on a page', asOnPage(message)],
  ];
}

function mailbox(text: string): Message['from'][number] {
  const [, name = '', address = ''] = /^(.*?) ?<([^<>]+)>$/.exec(text) ?? [];
  return { name, address };
}

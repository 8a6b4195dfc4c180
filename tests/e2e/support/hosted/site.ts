import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { FORGED } from './forged';
import { gmail } from './gmail';
import { serveHosts, type Answer, type Hosts } from './hosts';
import type { HostedWebmail } from './hostedWebmail';
import { practiceMail, type HostedMail } from './mails';
import { outlook } from './outlook';
import { proton } from './proton';
import { yahoo } from './yahoo';

export const WEBMAILS: readonly HostedWebmail[] = [gmail, outlook, yahoo, proton];

/** Where the links of the phish lead; served too, so that it is seen whether one was followed. */
export const PHISHING_HOST = 'www.paypa1-secure.example';

/** The same of the newsletter. */
export const SHOP_HOST = 'links.fernandfield.example';

/** Names of the conversations whose one message is a likely scam. */
export const SCAMS = ['phish', 'parcel', 'key', 'mailbox', 'wallet'] as const;

const MAILS = {
  phish: '07-paypal-limited.eml',
  parcel: '03-dhl-parcel-fee.eml',
  key: '01-openai-key-rotation.eml',
  mailbox: '09-microsoft-mailbox-full.eml',
  wallet: '10-ledger-recovery-phrase.eml',
  ordinary: '05-colleague-minutes.eml',
  newsletter: '06-shop-newsletter.eml',
};
type MailName = keyof typeof MAILS;

const SCRIPT = readFileSync(new URL('./app.js', import.meta.url), 'utf8');

const STYLE = `
  body { margin: 0; font: 14px/1.5 Arial, sans-serif; }
  .list { position: absolute; inset: 0 auto 0 0; width: 220px; border-right: 1px solid #ccc; }
  .list a { display: block; padding: 8px 12px; overflow: hidden; white-space: nowrap; color: inherit; }
  [data-slot] { margin-left: 236px; padding: 8px; }
  iframe { width: 100%; border: 0; }
  ul { padding: 0; list-style: none; }`;

/** The four webmails on their own host names, each a single page of the practice messages. */
export async function startHostedWebmails(): Promise<Hosts> {
  const mails = Object.fromEntries(
    await Promise.all(Object.entries(MAILS).map(async ([name, file]) => [name, await practiceMail(file)])),
  ) as Record<MailName, HostedMail>;
  const pages = new Map(WEBMAILS.map((one) => [one.id, viewsOf(one, mails)]));
  const names = [...WEBMAILS.flatMap(({ hosts }) => hosts), PHISHING_HOST, SHOP_HOST];
  return serveHosts(names, (host, path): Answer => {
    const webmail = WEBMAILS.find(({ hosts }) => hosts.includes(host));
    if (path === '/favicon.ico') return { status: 404, headers: {}, body: '' };
    if (!webmail)
      return { headers: { 'content-type': 'text/html' }, body: '<!doctype html><title>Elsewhere</title>' };
    return pageOf(webmail, pages.get(webmail.id) ?? '');
  });
}

/** Absolute address of a conversation; of the list alone without a name. */
export function addressOf({ hosts, address }: HostedWebmail, name = '', host: string = hosts[0]): string {
  return `https://${host}${address.startsWith('#') ? '/mail/u/0/' : ''}${address.replace('NAME', name)}`;
}

function pageOf(webmail: HostedWebmail, views: string): Answer {
  const nonce = randomBytes(16).toString('base64');
  const rows = [...SCAMS, 'ordinary', 'newsletter', 'conversation', 'forged'].map(
    (name) => `<a href="#" data-open="${name}">${name}</a>`,
  );
  return {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': webmail.policy.replaceAll('NONCE', nonce),
    },
    body: `<!doctype html><html lang="en" data-address="${webmail.address}"><head><title>Mail</title>
      <style nonce="${nonce}">${STYLE}</style></head><body>
      ${webmail.page.replace('LIST', rows.join(''))}
      ${views}<script nonce="${nonce}">${SCRIPT}</script></body></html>`,
  };
}

/** A template a conversation. */
function viewsOf(webmail: HostedWebmail, mails: Record<MailName, HostedMail>): string {
  const view = (name: string, subject: string, messages: string) =>
    `<template id="view-${name}">${webmail.thread(subject, messages)}</template>`;
  const single = (name: string, mail: HostedMail, id: number) =>
    view(name, mail.subject, webmail.message(mail, id, 0));
  const { ordinary, newsletter, phish } = mails;
  return [
    ...Object.entries(mails).map(([name, mail], index) => single(name, mail, 1000 + index)),
    view(
      'conversation',
      phish.subject,
      webmail.collapsed(newsletter, 2001, 0) +
        webmail.message(ordinary, 2002, 1) +
        webmail.message(phish, 2003, 2),
    ),
    single('forged', { ...phish, html: FORGED + phish.html }, 3001),
  ].join('\n');
}

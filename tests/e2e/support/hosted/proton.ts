import type { HostedWebmail } from './hostedWebmail';
import { escaped, type HostedMail } from './mails';

/** Proton Mail, as of 2026: the body lies in a frame of the page's own, in which no script may run. */
export const proton: HostedWebmail = {
  id: 'proton',
  hosts: ['mail.proton.me'],
  policy:
    "default-src 'self'; script-src 'nonce-NONCE'; style-src 'self' 'unsafe-inline'; frame-src 'self' blob:; " +
    "object-src 'none'; base-uri 'self'",
  page: `<div class="app-root"><div class="list">LIST</div><main class="view-column-detail" data-slot></main></div>`,
  address: '/u/0/inbox/NAME',
  messageSelector: 'article.message-container',
  bodySelector: 'iframe[data-testid="content-iframe"]',
  thread: (subject, messages) => `
    <section class="conversation-view"><header><h1 data-testid="conversation-header:subject"
      title="${escaped(subject)}"><span>${escaped(subject)}</span></h1></header>
      <div class="scroll-inner">${messages}</div></section>`,
  message: (mail, id, index) => `
    <article class="message-container is-opened" data-shortcut-target="message-container" data-message-id="${id}=="
      data-testid="message-view-${index}" data-expanded="true">
      <div class="message-header message-header-expanded" data-testid="message-header-expanded:${escaped(mail.subject)}">
        ${sender(mail)}
        <div data-testid="message:message-header-metas"><time>${mail.date}</time></div>
        <span data-testid="recipients:item-0" title="${mail.to.address}"><span
          class="message-recipient-item-label">${escaped(mail.to.name)}</span></span></div>
      <div class="message-content"><div data-testid="message-content:body"><iframe title="Email content"
        data-testid="content-iframe" sandbox="allow-same-origin allow-popups allow-popups-to-escape-sandbox"
        data-frame-body></iframe><template>${mail.html}</template></div></div></article>`,
  collapsed: (mail, id, index) => `
    <article class="message-container" data-shortcut-target="message-container" data-message-id="${id}=="
      data-testid="message-view-${index}" data-expanded="false">
      <div class="message-header-collapsed" data-testid="message-header-collapsed:${escaped(mail.subject)}">
        <span class="message-recipient-item-label" title="${mail.from.address}">${escaped(mail.from.name)}</span></div></article>`,
};

function sender({ from }: HostedMail): string {
  return `<span data-testid="recipients:sender" title="${from.address}" class="message-recipient-item"><span
    class="message-recipient-item-label">${escaped(from.name)}</span> <span
    class="message-recipient-item-address">&lt;${from.address}&gt;</span></span>`;
}

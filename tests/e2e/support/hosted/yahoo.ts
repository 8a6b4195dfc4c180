import type { HostedWebmail } from './hostedWebmail';
import { escaped, type HostedMail } from './mails';

/** Yahoo Mail, as of 2026. Its policy here is stricter on styles than the real one: the banner must stand that. */
export const yahoo: HostedWebmail = {
  id: 'yahoo',
  hosts: ['mail.yahoo.com'],
  policy: "script-src 'nonce-NONCE'; style-src 'nonce-NONCE'; object-src 'none'; base-uri 'self'",
  page: `<div id="mail-app-component"><div class="list" role="list">LIST</div><div role="main" data-slot></div></div>`,
  address: '/d/folders/1/messages/NAME',
  messageSelector: '[data-test-id="message-view"]',
  bodySelector: '[data-test-id="message-view-body-content"]',
  thread: (subject, messages) => `
    <div data-test-id="message-group-view"><div class="D_F"><span
      data-test-id="message-group-subject-text" title="${escaped(subject)}">${escaped(subject)}</span></div>
      <ul class="M_0">${messages}</ul></div>`,
  message: (mail) => `
    <li class="H_7jIs"><div data-test-id="message-view" data-test-expanded="true">
      ${header(mail)}
      <div data-test-id="message-view-body"><div class="msg-body"><div data-test-id="message-view-body-content"
        data-body><div class="yiv0123456789">${mail.html}</div></div></div></div></div></li>`,
  collapsed: (mail) => `
    <li class="H_7jIs"><div data-test-id="message-view" data-test-expanded="false">${header(mail)}</div></li>`,
};

function header({ from, to, date }: HostedMail): string {
  const person = escaped(from.name);
  return `<header data-test-id="message-header">
    <span data-test-id="message-from"><span data-test-id="email-pill" title="${from.address}"><span>${person}</span>
      <span>&lt;${from.address}&gt;</span></span></span>
    <div data-test-id="message-to"><span>To: </span><span data-test-id="email-pill" title="${to.address}">${escaped(to.name)}</span></div>
    <time data-test-id="message-date">${date}</time></header>`;
}

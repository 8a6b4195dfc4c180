import type { HostedWebmail } from './hostedWebmail';
import { escaped, type HostedMail } from './mails';

/** Outlook on the web, as of 2026: class names mean nothing, ids of parts do; addresses by pushState. */
export const outlook: HostedWebmail = {
  id: 'outlook',
  hosts: ['outlook.live.com', 'outlook.office.com'],
  policy:
    "script-src 'nonce-NONCE' 'strict-dynamic'; object-src 'none'; base-uri 'self'; " +
    "require-trusted-types-for 'script'; trusted-types 'none'",
  page: `<div id="app"><div id="primaryMailboxRoot_1" data-folder-name="robin@inbox.example"></div>
    <div data-app-section="MessageList" class="list" role="listbox">LIST</div>
    <div id="ReadingPaneContainerId" role="main"><div data-app-section="ConversationContainer" data-slot></div></div></div>`,
  address: '/mail/0/inbox/id/NAME',
  messageSelector: '[aria-label="Email message"]',
  bodySelector: '[id^="UniqueMessageBody"]',
  thread: (subject, messages) => `
    <div class="lDdSm"><div id="CONV_AQQk_SUBJECT" role="heading" aria-level="2" class="f77rj"><span
      title="${escaped(subject)}">${escaped(subject)}</span></div></div>
    <div class="Q8TCC">${messages}</div>`,
  message: (mail, id) => `
    <div class="aVla3"><div aria-label="Email message" class="wide-content-host" aria-expanded="true">
      ${header(mail, id, true)}
      <div class="XbIp4"><div id="UniqueMessageBody_${id}" class="jmmB7"><div role="document"
        class="BIZfh" data-body><div class="rps_1a2b">${indexed(mail.html)}</div></div></div></div>
    </div></div>`,
  collapsed: (mail, id) => `
    <div class="aVla3"><div aria-label="Email message" class="wide-content-host" aria-expanded="false">
      ${header(mail, id, false)}<div role="document" class="zzPrev">Hello</div></div></div>`,
};

function header({ from, to, date }: HostedMail, id: number, open: boolean): string {
  const shown = escaped(`${from.name}<${from.address}>`);
  return `<div class="lI4Gx">
    <div id="MSG_${id}_FROM" class="OZZZK"><span class="lpc-hoverTarget" aria-label="From: ${shown}"><span>${shown}</span></span></div>
    ${open ? `<div id="MSG_${id}_TO" data-testid="RecipientWell" aria-label="To: ${to.name}"><span>${escaped(`${to.name}<${to.address}>`)}</span></div>` : ''}
    <div id="MSG_${id}_DATETIME" data-testid="SentReceivedSavedTime">${date}</div></div>`;
}

function indexed(html: string): string {
  let index = 0;
  return html.replaceAll('<a ', () => `<a data-auth="NotApplicable" data-linkindex="${index++}" `);
}

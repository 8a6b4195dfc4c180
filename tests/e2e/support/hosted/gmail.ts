import type { HostedWebmail } from './hostedWebmail';
import { escaped, type HostedMail } from './mails';

/** Gmail in the preview pane, as of 2026: no frame, Trusted Types, the conversation in the address's fragment. */
export const gmail: HostedWebmail = {
  id: 'gmail',
  hosts: ['mail.google.com'],
  policy:
    "script-src 'nonce-NONCE' 'strict-dynamic'; object-src 'none'; base-uri 'self'; " +
    "require-trusted-types-for 'script'; trusted-types 'none'",
  page: `<div class="aeF"><div class="nH" role="main"><div class="list">LIST</div>
    <div class="g id"><div class="a98 iY"><div class="nH" data-slot></div></div></div></div></div>`,
  address: '#inbox/NAME',
  messageSelector: 'div.adn.ads',
  bodySelector: '.a3s',
  thread: (subject, messages) => `
    <div class="nH"><div class="ha"><h2 class="hP" data-thread-perm-id="thread-f:1">${escaped(subject)}</h2></div></div>
    <div role="list">${messages}</div>`,
  message: (mail, id) => `
    <div role="listitem"><div class="h7"><div class="adn ads" data-message-id="#msg-f:179797979797979${id}">
      <div class="gs">${header(mail)}
        <div class="hb">to <span email="${mail.to.address}" name="me" class="g2">me</span></div>
        <div class="ii gt"><div class="a3s aiL" data-body>${redirected(mail.html)}</div></div>
      </div></div></div></div>`,
  collapsed: (mail, id) => `
    <div role="listitem"><div class="kv"><div class="adn" data-message-id="#msg-f:179797979797979${id}">
      <div class="gs">${header(mail)}<div class="iA">Hello</div></div></div></div></div>`,
};

function header({ from, date }: HostedMail): string {
  const name = escaped(from.name);
  return `<div class="gE iv gt"><table class="cf gJ"><tr>
    <td class="gF"><h3 class="iw"><span class="qu"><span email="${from.address}" name="${name}"
      data-hovercard-id="${from.address}" class="gD">${name}</span>
      <span class="go">&lt;${from.address}&gt;</span></span></h3></td>
    <td class="gH"><div class="gK"><span class="g3" title="${date}">10:00</span></div></td></tr></table></div>`;
}

/** Gmail leaves `href` alone and says beside it where a click really goes first. */
function redirected(html: string): string {
  return html.replace(
    /href="(https:[^"]+)"/g,
    (href, url: string) =>
      `${href} data-saferedirecturl="https://www.google.com/url?q=${encodeURIComponent(url)}&amp;source=gmail&amp;ust=1&amp;usg=x"`,
  );
}

import type { Delivered } from './webmailPage';

/** What Exchange puts into a message from somebody who rarely writes (facts: a table, also in plain text). */
const FIRST_CONTACT = `<div><table border="0" cellspacing="0" cellpadding="0" width="100%" align="left" style="width:100%"><tbody><tr><td bgcolor="#A6A6A6" valign="middle" width="2px" cellpadding="7px 2px 7px 2px" style="padding:7px 2px; background-color:#A6A6A6"></td><td valign="middle" width="100%" bgcolor="#EAEAEA" cellpadding="7px 5px 7px 15px" style="width:100%; background-color:#EAEAEA; padding:7px 5px 7px 15px; font-family:wf_segoe-ui_normal,Segoe UI,Arial; font-size:12px; color:#212121; text-align:left"><div>`;
const END =
  '</div></td><td valign="middle" width="75px" bgcolor="#EAEAEA" align="left"></td></tr></tbody></table></div><br>';
const more = (words: string): string =>
  `<a href="https://aka.ms/LearnAboutSenderIdentification" target="_blank" rel="noopener noreferrer" data-auth="NotApplicable">${words}</a>`;

const box = (style: string, html: string): string =>
  `<div style="${style}; padding:2px; width:100%"><p style="font-size:10pt; margin:0">${html}</p></div><br>`;

/** What mail servers of organisations, and the webmail itself, put above what the sender wrote. */
const NOTICES: readonly string[] = [
  `${FIRST_CONTACT}You don't often get email from ADDRESS. ${more('Learn why this is important')}${END}`,
  `${FIRST_CONTACT}Sie erhalten nicht häufig E-Mails von ADDRESS. ${more('Erfahren Sie, warum dies wichtig ist')}${END}`,
  `${FIRST_CONTACT}Vous n'obtenez pas souvent d'e-mail de ADDRESS. ${more('Pourquoi c’est important')}${END}`,
  `${FIRST_CONTACT}No suele recibir correos electrónicos de ADDRESS. ${more('Descubra por qué esto es importante')}${END}`,
  box(
    'background-color:#FFEB9C; border:1pt solid #9C6500',
    '<span style="color:#9C6500"><b>CAUTION:</b></span> This email originated from outside of the organization. Do not click links or open attachments unless you recognize the sender and know the content is safe.',
  ),
  box(
    'background-color:#FFEB9C',
    '<b>[EXTERNAL]</b> This message comes from an external sender. Please verify your trust in the sender before you enter your password or open any attachment. If you think it is phishing, report it with the <a href="https://helpdesk.OWN/report">Report Phish button</a>.',
  ),
  box(
    'background:#fdd; border:1px solid red',
    'ACHTUNG: Diese E-Mail stammt von einem externen Absender. Klicken Sie auf keine Links und öffnen Sie keine Anhänge, wenn Sie den Absender nicht kennen. Geben Sie niemals Ihr Passwort preis.',
  ),
  box(
    'background:#ffe',
    'ATTENTION : cet e-mail provient d’un expéditeur externe. Ne cliquez pas sur les liens et n’ouvrez pas les pièces jointes si vous ne connaissez pas l’expéditeur.',
  ),
  box(
    'background:#d0d8dc; border-top:4px solid #90a4ae',
    '<b>This Message Is From an External Sender</b><br>This message came from outside your organization. <a href="https://us-phishalarm-ewt.proofpoint.com/EWT/v1/ABCdef123!q1w2e3">Report Suspicious</a>',
  ),
  box(
    'background:#ffe',
    'PRECAUCIÓN: este correo procede de fuera de la organización. No haga clic en enlaces ni abra archivos adjuntos si no reconoce al remitente.',
  ),
];

/** Before its notice, Proofpoint repeats the start of the message unseen, for lists; marks stand around both. */
function gatewaysMarks(html: string): string {
  const start = html
    .slice(0, 1000)
    .replace(/<[^<>]*>/g, ' ')
    .slice(0, 150);
  const unseen =
    'display:none !important; visibility:hidden; mso-hide:all; font-size:1px; color:#ffffff; max-height:0px; opacity:0; overflow:hidden';
  return `<div style="${unseen}">${start}${' \u034F \u200C'.repeat(60)}</div><div style="${unseen}">ZjQcmQRYFpfptBannerStart</div>`;
}

/** Every message gets one of them, or, as often, none. */
export const noticesCount = NOTICES.length;

export function underNotice({ html, to, from }: Delivered, index: number): string {
  const notice = NOTICES[(index >> 1) % NOTICES.length] ?? '';
  const own = to[0]?.address.split('@')[1] ?? 'home.example';
  if (index % 2 === 0) return html;
  const marks = notice.includes('proofpoint') ? gatewaysMarks(html) : '';
  return `${marks}${notice.replaceAll('OWN', own).replaceAll('ADDRESS', from.address)}${html}`;
}

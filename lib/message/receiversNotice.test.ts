import { expect, test } from 'vitest';
import { receiversNotice } from './receiversNotice';

const OWN = 'Hello Sam,\nyour parcel waits. Verify your account now.\n';

test.each([
  'CAUTION: This email originated from outside of the organization. Do not click links or open attachments unless you recognize the sender and know the content is safe.\n',
  '[EXTERNAL]\n',
  'EXTERNAL EMAIL: Do not click links or open attachments unless you know the content is safe\n',
  "You don't often get email from ada@shop.example. Learn why this is important\n",
  'This Message Is From an External Sender\nThis message came from outside your organization.\nReport Suspicious\n',
  'This external message was sent from outside of Example Instruments.\nPlease verify your trust in the sender before you enter your password.\n',
  'ACHTUNG: Diese E-Mail stammt von einem externen Absender. Klicken Sie auf keine Links. Geben Sie niemals Ihr Passwort preis.\n',
  'Sie erhalten nicht häufig E-Mails von ada@shop.example. Erfahren Sie, warum dies wichtig ist\n',
  'ATTENTION : cet e-mail provient d’un expéditeur externe. Ne cliquez pas sur les liens.\n',
  'PRECAUCIÓN: este correo procede de fuera de la organización. No haga clic en enlaces.\n',
  'Attenzione: messaggio da mittente esterno. Non cliccare su alcun link.\n',
])('ends where the sender begins: %s', (notice) => {
  const text = `${notice}${OWN}`;
  expect(text.slice(receiversNotice(text)).trim()).toBe(OWN.trim());
});

test.each([
  OWN,
  'Your external drive has arrived.\n',
  'Do not click links in mails like this one. Verify your account now.\n',
  `${'We have written to you before. '.repeat(3)}This came from outside your organization.\n`,
  '',
])('none: %s', (text) => {
  expect(receiversNotice(text)).toBe(0);
});

test('what is demanded after it is the sender’s', () => {
  const notice = 'This message came from an external sender.\n';
  const text = `${notice}Verify your password today.\nDo not reply to anybody.\n`;
  expect(text.slice(receiversNotice(text)).trim()).toMatch(/^Verify/);
});

import { expect, test } from 'vitest';
import { leastTime } from '../../tests/leastTime';
import { mail } from '../../tests/support';
import { forwardedIn } from './forwarded';

const INNER = 'Your account is locked.\nVerify it at https://evil.example/x';

test.each([
  [
    'Outlook',
    'FW: Account',
    `Is this real?\n\nFrom: OpenAI <noreply@evil.example>\nSent: Tuesday, 2 December 2025 10:00\nTo: Sam <sam@home.example>\nSubject: Account locked\n\n${INNER}`,
  ],
  [
    'Gmail, whose subject the user changed',
    'look at this',
    `---------- Forwarded message ---------\nFrom: OpenAI <noreply@evil.example>\nDate: Tue, 2 Dec 2025 at 10:00\nSubject: Account locked\nTo: <sam@home.example>\n\n\n${INNER}`,
  ],
  [
    'Apple Mail',
    'Fwd: Account',
    `Begin forwarded message:\n\nFrom: "OpenAI" <noreply@evil.example>\nSubject: Account locked\nDate: 2 December 2025 at 10:00:00 CET\nTo: sam@home.example\n\n${INNER}`,
  ],
  [
    'Outlook in Portuguese',
    'Enc: Account',
    `De: OpenAI <noreply@evil.example>\nEnviado: terça-feira, 2 de dezembro de 2025 10:00\nPara: sam@home.example\nAssunto: Account locked\n\n${INNER}`,
  ],
  [
    'Outlook in German, with mailto',
    'WG: Account',
    `Von: OpenAI [mailto:noreply@evil.example]\nGesendet: Dienstag, 2. Dezember 2025 10:00\nAn: Sam\nBetreff: Account locked\n\n${INNER}`,
  ],
])('the message inside a forward: %s', (_, subject, text) => {
  const found = forwardedIn(mail({ subject, text }));
  expect(found?.message).toMatchObject({
    origin: 'page',
    from: [{ name: 'OpenAI', address: 'noreply@evil.example' }],
    subject: 'Account locked',
  });
  expect(found?.message.text.trim()).toBe(INNER);
  expect(text.slice(found?.at)).toBe(found?.message.text);
});

test('what its header fields said is not visible', () => {
  const { message } = forwardedIn(
    mail({ subject: 'Fw: x', text: 'From: A <a@a.example>\nSubject: x\n\nHello' }),
  )!;
  expect(message).not.toHaveProperty('authentication');
  expect(message).not.toHaveProperty('replyTo');
  expect(message).not.toHaveProperty('headers');
});

test('links of what was written above it are not its own', () => {
  const text = 'see https://wiki.example\nFrom: A <a@a.example>\nSubject: x\nhttps://evil.example';
  const at = text.indexOf('https://evil');
  const links = [
    { href: 'https://wiki.example', text: '', title: '', at: 4 },
    { href: 'https://evil.example', text: '', title: '', at },
  ];
  const found = forwardedIn(mail({ subject: 'Fwd: x', text, links }))!;
  expect(found.message.links).toEqual([{ ...links[1], at: at - found.at }]);
});

test.each([
  ['a reply that quotes', 'Re: x', 'Yes.\n\nFrom: A <a@a.example>\nSent: today\nSubject: x\n\nHello'],
  ['a mail that says where it is from', 'News', 'From: our office in Bern\nSubject: everything new\n'],
  ['a forward without its header', 'Fwd: x', 'Hello, see below.'],
  ['a From line without an address', 'Fwd: x', 'From: the whole team\nSubject: x\nHello'],
  ['a From line without the other fields', 'Fwd: x', 'From: a@a.example\nHello there'],
])('nothing is forwarded in %s', (_, subject, text) => {
  expect(forwardedIn(mail({ subject, text }))).toBeNull();
});

test('hostile lines take linear time', async () => {
  const time = await leastTime(500, () => {
    for (const piece of ['From: a@a.example\n', 'From: ', '>', 'Fwd: From: <', '[mailto:'])
      forwardedIn(mail({ subject: 'Fwd: x', text: piece.repeat(200_000) }));
  });
  expect(time).toBeLessThan(500);
});

import { expect, test } from 'vitest';
import { saveName } from './saveName';

test.each([
  ['Your account is limited', 'message-2026-11-20-your-account-is-limited.eml'],
  ['../../etc/passwd', 'message-2026-11-20-etc-passwd.eml'],
  ['invoice.exe\u202efdp', 'message-2026-11-20-invoice-exe-fdp.eml'],
  ['CON', 'message-2026-11-20-con.eml'],
  ['Rechnung für Müller', 'message-2026-11-20-rechnung-für-müller.eml'],
  ['', 'message-2026-11-20.eml'],
  ['💥', 'message-2026-11-20.eml'],
])('the subject %j gives a safe file name', (subject, name) => {
  expect(saveName({ subject, date: '2026-11-20T08:00:00.000Z' })).toBe(name);
});

test('a file name is short, and does without a date', () => {
  expect(saveName({ subject: 'x'.repeat(500) }).length).toBeLessThan(80);
});

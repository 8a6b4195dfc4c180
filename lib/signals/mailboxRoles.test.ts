import { expect, test } from 'vitest';
import data from './mailboxRoles.json';
import { comparable, roleIn } from './mailboxRoles';

test('every role has words to compare, and stands once in its language', () => {
  for (const [language, kinds] of Object.entries(data.roles)) {
    const roles = Object.values(kinds).flat().map(comparable);
    expect(roles, language).not.toContain('');
    expect(new Set(roles).size, language).toBe(roles.length);
  }
});

test.each([
  ['IT Help Desk', 'desk'],
  ['Home-IT-Support', 'desk'],
  ['Message from the Webmail Administrator!', 'mail'],
  ['Votre équipe informatique', 'desk'],
  ['Личный кабинет: Администратор почты', 'mail'],
  ['Системный администратор', 'desk'],
  ['Bilgi İşlem Daire Başkanlığı', 'desk'],
  ['Dział Informatyki', 'desk'],
  ['メール管理者', 'mail'],
  ['公司邮箱管理员', 'mail'],
  ['Human Resources', 'people'],
  ['إدارة البريد الإلكتروني', 'mail'],
  ['Ｗｅｂｍａｉｌ Team', 'mail'],
])('%s speaks as one', (text, kind) => {
  expect(roleIn(text)).toBe(kind);
});

test.each(['Garden Shop Support', 'Mail Delivery Subsystem', 'Exhibit Team', 'Kundenservice', ''])(
  '%s does not',
  (text) => {
    expect(roleIn(text)).toBeNull();
  },
);

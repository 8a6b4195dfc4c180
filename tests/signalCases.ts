import { expect, test } from 'vitest';
import { contextOf } from '../lib/assess/context';
import type { Authentication, Message } from '../lib/message/message';
import type { UserTrust } from '../lib/signals/context';
import type { Signal } from '../lib/signals/signal';
import { mail } from './support';

/** What the case is, the mail, and the user where it isn't one who trusts nobody yet. */
export type SignalCase = [name: string, parts: Parameters<typeof mail>[0], user?: UserTrust];

const nobody: UserTrust = { senders: [], domains: [] };

/** A test for each mail that makes the signal fire, and for each ordinary one that must not trip it. */
export function signalCases(signal: Signal, cases: { fires: SignalCase[]; quiet: SignalCase[] }): void {
  test(`${signal.id} has cases of both kinds`, () => {
    expect(cases.fires).not.toEqual([]);
    expect(cases.quiet).not.toEqual([]);
  });
  for (const [name, parts, user = nobody] of cases.fires) {
    test(`${signal.id} fires: ${name}`, () => {
      expect(signal.check(contextOf(mail(parts), user))).toHaveProperty('evidence.0.text');
    });
  }
  for (const [name, parts, user = nobody] of cases.quiet) {
    test(`${signal.id} stays quiet: ${name}`, () => {
      expect(signal.check(contextOf(mail(parts), user)) ?? {}).not.toHaveProperty('evidence');
    });
  }
}

export const from = (name: string, address: string): Message['from'] => [{ name, address }];
export const attached = (name: string, type = 'application/octet-stream') => [{ name, type }];
export const link = (href: string, text = 'Click here') => `<a href="${href}">${text}</a>`;
/** DMARC failed for the From domain, as the receiving server says. */
export const failed: Authentication = {
  server: 'mx.home.example',
  methods: [{ method: 'dmarc', result: 'fail', properties: {} }],
};
/** The marks of a mailing list. */
export const list = { id: '<team.lists.example>', unsubscribe: '<https://lists.example/u>' };
/** A link with many hyphens and an honest owner. */
export const bank = 'https://www.volksbank-musterstadt.de/login';
/** Wording that asks for what a page can take. */
export const LURE = '<p>Your account has been limited. Please verify your account.</p>';

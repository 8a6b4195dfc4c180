import { expect, test } from 'vitest';
import { planRegistration } from './registration';

const GMAIL = 'https://mail.google.com/*';
const OWN = 'http://webmail.example/*';
const idsOf = (patterns: string[]) => planRegistration(patterns, []).register.map(({ id }) => id);

test('a wanted webmail is registered for all its frames, across restarts', () => {
  expect(planRegistration([GMAIL], []).register).toEqual([
    expect.objectContaining({
      matches: [GMAIL], js: ['/content-scripts/webmail.js'], allFrames: true, matchOriginAsFallback: true,
      persistAcrossSessions: true,
    }),
  ]); // prettier-ignore
});

test('what is registered already stays as it is', () => {
  expect(planRegistration([GMAIL, OWN], idsOf([GMAIL, OWN]))).toEqual({ register: [], unregister: [] });
});

test('what is not wanted any more goes', () => {
  expect(planRegistration([OWN], idsOf([GMAIL, OWN])).unregister).toEqual(idsOf([GMAIL]));
  expect(planRegistration([], ['left over from elsewhere']).unregister).toEqual(['left over from elsewhere']);
});

test('two origins under one pattern are one script', () => {
  expect(planRegistration([OWN, OWN], []).register).toHaveLength(1);
});

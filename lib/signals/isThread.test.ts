import { expect, test } from 'vitest';
import { mail } from '../../tests/support';
import { isThread } from './isThread';

test.each([
  'Re: Minutes',
  'RE[2]: Minutes',
  'AW: Protokoll',
  'Antw: Notulen',
  'RES: Ata',
  'R: Verbale',
  '回复：会议',
  '[team] Re: Minutes',
])('a thread: %s', (subject) => {
  expect(isThread(mail({ subject, reply: true }))).toBe(true);
  expect(isThread(mail({ subject, reply: false })), 'no earlier message').toBe(false);
  expect(isThread(mail({ subject, reply: undefined })), 'not visible').toBe(false);
});

test.each(['Your parcel is waiting', 'Restore your account', 'Review: our new shoes', ''])(
  'no thread, whatever the header says: %j',
  (subject) => {
    expect(isThread(mail({ subject, reply: true }))).toBe(false);
  },
);

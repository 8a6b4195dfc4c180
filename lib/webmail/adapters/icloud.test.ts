// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { adapterFor, readDocument } from '../registry';
import { bannersBefore, messagesOf, openFixture, readings } from '../testPage';
import icloud from './icloud';

const BODY_HOST = 'www-mail.icloud-sandbox.com';

test('the body in its frame is a message without a sender, and says so', () => {
  openFixture('icloud-body');
  expect(readings(BODY_HOST)).toMatchObject([
    { from: [], replyTo: undefined, to: undefined, subject: '', attachments: undefined, unsure: [] },
  ]);
  expect(messagesOf(BODY_HOST)[0]).toMatchObject({ text: expect.stringContaining('Your storage is full.') });
  expect(messagesOf(BODY_HOST)[0]?.text).toContain('forged inner body');
  expect(messagesOf(BODY_HOST)[0]?.links.map(({ href }) => href)).toEqual(['https://cloud.example/pay']);
});

test('the page around it is known, holds no body, and asks for the frames together with itself', () => {
  openFixture('icloud-app');
  expect(adapterFor('www.icloud.com', document)).toBe(icloud);
  expect(readDocument(document, 'www.icloud.com')).toEqual({ unreadable: 'no_message_open' });
  expect(icloud).toMatchObject({ partial: true, frames: ['https://*.icloud-sandbox.com/*'] });
  expect(adapterFor('icloud-sandbox.com.evil.example', document)).toBeNull();
});

test('a frame that is not filled yet is no message', () => {
  openFixture('icloud-body');
  document.querySelector('.mail-message-defaults')?.remove();
  expect(readDocument(document, BODY_HOST)).toEqual({ unreadable: 'no_message_open' });
});

test('the banner stands before the body', () => {
  openFixture('icloud-body');
  expect(bannersBefore(BODY_HOST)).toEqual([document.querySelector('.mail-message-defaults')]);
});

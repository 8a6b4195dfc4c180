// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { openIn } from './registry';
import { openFixture } from './testPage';

/** How each webmail folds an open message, and what it leaves of it then. */
const folds: [fixture: string, host: string, fold: () => void][] = [
  ['gmail-thread', 'mail.google.com', () => refold('.h7', 'h7', 'kv', '.ii')],
  ['proton-thread', 'mail.proton.me', () => turn('article', 'data-expanded', '.message-content')],
  ['fastmail-thread', 'app.fastmail.com', () => refold('.is-expanded', 'is-expanded', 'is-collapsed', '.v-Message-body')],
  ['yahoo-group', 'mail.yahoo.com', () => turn('[data-test-expanded]', 'data-test-expanded', '[data-test-id="message-view-body"]')],
  ['outlook-conversation', 'outlook.live.com', () => turn('[aria-expanded="true"]', 'aria-expanded', '[id^="UniqueMessageBody"]')],
  ['nextcloud-thread', 'cloud.example', () => refold('.envelope--expanded', 'envelope--expanded', 'x', '.mail-message-body')],
  ['openXchange-thread', 'ox.example', () => refold('.mail-detail.expanded', 'expanded', 'x', 'iframe')],
  ['mailRu-thread', 'e.mail.ru', () => refold('.letter_expanded', 'letter_expanded', 'letter_collapsed', '.letter-body__body')],
  ['zimbra-conversation', 'zimbra.example', () => refold('.ZmMailMsgCapsuleView.Expanded', 'Expanded', 'Collapsed', '.MsgBody')],
  ['tuta-thread', 'app.tuta.com', () => document.querySelectorAll('.mail-viewer').forEach((one) => one.replaceWith(newFolded()))],
]; // prettier-ignore

function refold(open: string, from: string, to: string, body: string): void {
  for (const one of document.querySelectorAll(open)) {
    one.querySelectorAll(body).forEach((inner) => inner.remove());
    one.classList.replace(from, to);
  }
}

function turn(open: string, attribute: string, body: string): void {
  for (const one of document.querySelectorAll(open)) {
    one.querySelectorAll(body).forEach((inner) => inner.remove());
    one.setAttribute(attribute, 'false');
  }
}

function newFolded(): HTMLElement {
  const folded = document.createElement('div');
  folded.dataset.testid = 'collapsed-mail-view';
  return folded;
}

test.each(folds)('%s: a conversation with every message folded has none open', (fixture, host, fold) => {
  openFixture(fixture);
  expect(openIn(document, host)).toHaveProperty('messages');
  fold();
  expect(openIn(document, host)).toEqual({ unreadable: 'no_message_open' });
});

test('beside folded messages, one whose body is not where it was is a changed page', () => {
  openFixture('gmail-thread');
  document.querySelectorAll('.a3s, .ii').forEach((one) => one.removeAttribute('class'));
  expect(document.querySelector('.kv')).not.toBeNull();
  expect(openIn(document, 'mail.google.com')).toEqual({ unreadable: 'page_changed' });
});

test('a body that is shown while all else looks folded is a changed page', () => {
  openFixture('nextcloud-thread');
  document.querySelectorAll('.envelope--expanded').forEach((one) => one.setAttribute('class', 'envelope'));
  expect(openIn(document, 'cloud.example')).toEqual({ unreadable: 'page_changed' });
});

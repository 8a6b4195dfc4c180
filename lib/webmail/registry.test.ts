// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { adapterFor, readDocument } from './registry';
import { openFixture } from './testPage';
import { structureLog } from './structureLog';

test('a host of the table has its adapter, whatever its case and port', () => {
  expect(adapterFor('MAIL.google.com:443', document)?.id).toBe('gmail');
});

test('a host that only ends like one of the table has none', () => {
  openFixture('gmail-thread');
  expect(adapterFor('mail.google.com.evil.example', document)).toBeNull();
  expect(adapterFor('xmail.google.com', document)).toBeNull();
});

test('self-hosted webmail is recognised by its marks', () => {
  openFixture('roundcube-classic-preview');
  expect(adapterFor('webmail.example', document)?.id).toBe('roundcube');
});

test('every other page is said to be unknown', () => {
  document.documentElement.innerHTML =
    '<body><h1>News</h1><span class="gD" email="a@b.example">x</span></body>';
  expect(readDocument(document, 'news.example')).toEqual({ unreadable: 'page_unknown' });
});

test('the structure for a bug report has no text, no address and no attribute that people write', () => {
  openFixture('gmail-changed');
  const log = structureLog(document.body);
  expect(log).toContain('div.adn.ads[data-message-id]');
  expect(log).toContain('.zz0');
  expect(log).not.toMatch(/secret|Jane|person|msg-f|@/i);
});

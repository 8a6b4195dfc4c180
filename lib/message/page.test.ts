import { expect, test } from 'vitest';
import type { PageReading } from '../webmail/adapter';
import { readPage } from './page';

const page = (over: Partial<PageReading> = {}): PageReading => ({
  webmail: 'gmail',
  from: [{ name: 'Ann', address: 'ann@a.example' }],
  subject: 'Hello',
  html: '<p>Hello</p>',
  ...over,
});

test('a page with all its pieces has nothing odd', () => {
  const { defects, missing, unsure } = readPage(page({ missing: [], unsure: [] }));
  expect({ defects, missing, unsure }).toEqual({ defects: [], missing: undefined, unsure: undefined });
});

test('a piece that every page of this webmail shows and this one did not is said', () => {
  expect(readPage(page({ missing: ['address', 'date'] }))).toMatchObject({
    defects: ['page_changed_part'],
    missing: ['address', 'date'],
  });
});

test('a sender that was guessed is said; a guessed date is no word about the sender', () => {
  expect(readPage(page({ unsure: ['sender'] })).defects).toEqual(['sender_unsure']);
  expect(readPage(page({ unsure: ['date'] }))).toMatchObject({ defects: [], unsure: ['date'] });
});

test('a page that no adapter knows says that, once', () => {
  expect(
    readPage(page({ webmail: 'generic', unsure: ['sender', 'subject'], missing: ['address'] })).defects,
  ).toEqual(['read_generic']);
});

test('what the webmail says of the message is kept; silence is no word', () => {
  expect(readPage(page({ warnings: ['phishing'] })).warnings).toEqual(['phishing']);
  expect(readPage(page({ warnings: [] }))).not.toHaveProperty('warnings');
  expect(readPage(page())).not.toHaveProperty('warnings');
});

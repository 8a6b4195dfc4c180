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

test.each(['2026-11-20T09:00:00Z', 'Nov 20, 2026, 9:00 AM UTC', 'Fri, 20 Nov 2026 10:00:00 +0100'])(
  'the date "%s" is one to all',
  (date) => {
    expect(readPage(page({ date })).date).toBe('2026-11-20T09:00:00.000Z');
  },
);

test.each(['11/12/2026 10:00', 'Fr 11.10.2026 10:00', 'Thu 11/19', 'Nov 20', 'mar. 10/02/2026', '10:00', ''])(
  'the date "%s" can be misread, and is not known',
  (date) => {
    expect(readPage(page({ date })).date).toBeUndefined();
  },
);

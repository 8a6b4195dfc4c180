import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { from, link } from '../../tests/signalCases';
import { mail } from '../../tests/support';
import { contextOf } from '../assess/context';
import { signals } from './signals';

const folder = new URL('.', import.meta.url);
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
  (path) => path.includes('/') && !path.endsWith('.test.ts'),
);

test('a signal is named as its file, and has its cases beside it', () => {
  expect(files.map((path) => path.replace(/^.*\/|\.ts$/g, '')).toSorted()).toEqual(
    signals.map(({ id }) => id),
  );
  for (const file of files)
    expect(existsSync(new URL(file.replace(/\.ts$/, '.test.ts'), folder)), file).toBe(true);
});

test('a signal has a sentence and a reason in words', () => {
  const words = JSON.parse(
    readFileSync(new URL('../../public/_locales/en/messages.json', folder), 'utf8'),
  ) as Record<string, unknown>;
  for (const { id } of signals) {
    const key = `signal_${id.replaceAll('-', '_')}`;
    expect(words, key).toHaveProperty(`${key}_why`);
    const own =
      key in words || Object.keys(words).some((word) => word.startsWith(`${key}_`) && !word.endsWith('_why'));
    expect(own, key).toBe(true);
  }
});

test('a sender whom the user trusts silences what rests on who he is', () => {
  const context = contextOf(
    mail({ from: from('OpenAI', 'a@reseller.example'), html: link('https://reseller.example') }),
    {
      senders: ['a@reseller.example'],
      domains: [],
    },
  );
  const found = signals.filter((signal) => 'evidence' in (signal.check(context) ?? {}));
  expect(found.map(({ id }) => id)).toEqual([]);
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { wordKeys } from '../tests/wordKeys';
import { englishMessages, englishWords } from './testWords';
import { setWords, words } from './words';

const ROOT = join(import.meta.dirname, '..');

function sources(folder: string): { path: string; text: string }[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !/\.(?:test|states)\.tsx?$|\/sample[A-Z]\w*\.tsx?$/.test(name))
    .map((name) => ({ path: join(folder, name), text: readFileSync(join(ROOT, folder, name), 'utf8') }));
}

const files = [...sources('components'), ...sources('entrypoints')];
const messages = englishMessages();

test('an unknown key is shown as it is, so that a gap is seen', () => {
  setWords(englishWords());
  expect(words('no_such_key')).toBe('no_such_key');
});

test('params fill their places', () => {
  setWords(englishWords());
  expect(words('verdict_authentic', ['OpenAI'])).toBe('Sent by OpenAI');
});

test('every literal key in the sources is in the English file', () => {
  const used = files
    .filter(({ text }) => text.includes("/words';") || text.includes("/inLanguage';"))
    .flatMap(({ path, text }) => wordKeys(text).map((key) => ({ path, key })));
  expect(used.length).toBeGreaterThan(80);
  expect(used.filter(({ key }) => !(key in messages))).toEqual([]);
});

test.each([
  ["words('a')", ['a']],
  ["words(on ? 'a' : `b_${c}`, ['no', words('d')])", ['a', 'd']],
  ["<p title={words(a ?? 'b')}>{counted('c', 2)}</p>", ['b', 'c_one', 'c_other']],
])('keys asked for in %s', (code, keys) => {
  expect(wordKeys(code).toSorted()).toEqual(keys);
});

test('every key that travels through a variable is in the English file', () => {
  const families = /'((?:options|popup|entry|not|check|practice|welcome|section|advise)_\w{1,60})'/g;
  const used = files.flatMap(({ path, text }) =>
    [...text.matchAll(families)].map(([, key = '']) => ({ path, key })),
  );
  expect(used.length).toBeGreaterThan(30);
  expect(
    used.filter(
      ({ key }) =>
        !(key in messages) &&
        !(`${key}_other` in messages) &&
        !['not_a_message', 'not_exposed'].includes(key),
    ),
  ).toEqual([]);
});

test('every built key has words for each of its values', () => {
  const values = {
    verdict: ['dangerous', 'suspicious', 'unremarkable', 'authentic', 'unreadable'],
    next: [
      'dangerous',
      'dangerous_claim',
      'suspicious',
      'suspicious_claim',
      'unremarkable',
      'authentic',
      'unreadable',
    ],
    unchecked: [
      'reply_to',
      'authentication',
      'attachments',
      'sender',
      'address',
      'whole_body',
      'images',
      'pasted',
    ],
    piece: ['sender', 'address', 'subject', 'date', 'recipients', 'reply_to', 'attachments'],
    checked: ['words', 'links', 'claim', 'sender', 'reply_to', 'authentication', 'attachments'],
    defect: [
      'truncated',
      'no_header',
      'several_from',
      'encrypted',
      'broken_structure',
      'clipped',
      'images_blocked',
      'page_changed_part',
      'sender_unsure',
      'read_generic',
    ],
    unreadable: [
      'empty',
      'too_large',
      'not_a_message',
      'no_message_open',
      'no_permission',
      'page_changed',
      'page_unknown',
      'page_forbidden',
      'source_unavailable',
      'failed',
    ],
    field: [
      'from',
      'reply_to',
      'to',
      'subject',
      'text',
      'link',
      'form',
      'image',
      'attachment',
      'authentication',
      'hidden',
    ],
  };
  const missing = Object.entries(values)
    .flatMap(([family, kinds]) => kinds.map((word) => `${family}_${word}`))
    .filter((key) => !(key in messages));
  expect(missing).toEqual([]);
});

/** Word for word, or made at run time from a beginning that stands there: `verdict_${verdict}_short`. */
function isUsed(key: string, code: string, made: RegExp[]): boolean {
  const counted = key.replace(/_(?:one|other)$/, '');
  return [key, counted].some((one) => code.includes(`'${one}'`)) || made.some((shape) => shape.test(key));
}

test('every key of the English file is used', () => {
  const code = ['lib', 'components', 'entrypoints'].flatMap((folder) =>
    sources(folder).map(({ text }) => text),
  );
  const webmails = join(ROOT, 'lib/report/webmails');
  const data = readdirSync(webmails)
    .filter((name) => name.endsWith('.json'))
    .map((name) => readFileSync(join(webmails, name), 'utf8').replaceAll(/"key": "(\w+)"/g, "'$1'"));
  const config = readFileSync(join(ROOT, 'wxt.config.ts'), 'utf8');
  const all = [...code, ...data, config.replaceAll(/__MSG_(\w+)__/g, '$1')].join('\n');
  const made = [...all.matchAll(/`([a-z]+_\w*)\$\{[^`}]*\}(\w*)`/g)].map(
    ([, start, end]) => new RegExp(`^${start}\\w+${end}$`),
  );
  expect(made.length).toBeGreaterThan(10);
  expect(Object.keys(messages).filter((key) => !isUsed(key, all, made))).toEqual([]);
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { englishMessages, englishWords } from './testWords';
import { setWords, words } from './words';

const ROOT = new URL('..', import.meta.url).pathname;

function sources(folder: string): { path: string; text: string }[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name))
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
  const used = files.flatMap(({ path, text }) => {
    const code = text
      .split('\n')
      .filter((line) => !/^(\/\/|\*|\/\*)/.test(line.trim()))
      .join('\n');
    const calls = code.match(/\bwords\((?:[^()'`]|\([^()]*\))*'[a-z]\w*'(?: : '\w+')?/g) ?? [];
    return calls.flatMap((call) =>
      (call.match(/'[a-z]\w*'/g) ?? []).map((key) => ({ path, key: key.slice(1, -1) })),
    );
  });
  expect(used.length).toBeGreaterThan(80);
  expect(used.filter(({ key }) => !(key in messages))).toEqual([]);
});

test('every key that travels through a variable is in the English file', () => {
  const families = /'((?:options|popup|entry|not|check|practice|welcome|section|advise)_\w{1,60})'/g;
  const used = files.flatMap(({ path, text }) =>
    [...text.matchAll(families)].map(([, key = '']) => ({ path, key })),
  );
  expect(used.length).toBeGreaterThan(30);
  expect(
    used.filter(({ key }) => !(key in messages) && !['not_a_message', 'not_exposed'].includes(key)),
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

test('placeholders are well-formed: each one used is declared, each one declared is used', () => {
  const wrong = Object.entries(messages).filter(([, { message, placeholders = {} }]) => {
    const used = new Set([...message.matchAll(/\$(\w+)\$/g)].map((match) => match[1]?.toLowerCase()));
    const declared = Object.keys(placeholders);
    const contents = Object.values(placeholders).every(({ content }) => /^\$[1-9]$/.test(content));
    return (
      !contents || used.size !== declared.length || !declared.every((name) => used.has(name.toLowerCase()))
    );
  });
  expect(wrong.map(([key]) => key)).toEqual([]);
});

test('keys are those that Chrome allows, and texts are not empty', () => {
  const wrong = Object.entries(messages).filter(
    ([key, { message }]) => !/^\w+$/.test(key) || !message.trim(),
  );
  expect(wrong).toEqual([]);
});

test('the description fits the stores: 132 characters', () => {
  expect(messages['extension_description']?.message.length).toBeLessThanOrEqual(132);
});

test('no component carries literal text of more than one word', () => {
  const stray = files
    .filter(({ path }) => path.endsWith('.tsx'))
    .flatMap(({ path, text }) =>
      text
        .split('\n')
        .map((line) =>
          line.match(/^\s+([A-Z][a-z]+(?: [\w’']+)+[.!?]?)\s*$|>\s*([A-Za-z]+(?: [\w’']+)+[.!?]?)\s*<\//),
        )
        .filter((match) => match !== null)
        .map((match) => `${path}: ${match[0].trim()}`),
    );
  expect(stray).toEqual([]);
});

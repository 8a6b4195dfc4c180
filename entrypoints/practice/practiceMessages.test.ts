import { expect, test } from 'vitest';
import { readEml } from '../../lib/message/eml';
import { bytesOf } from '../../lib/webmail/rawSource';
import { practiceMessages } from './practiceMessages';

test('there are 24 practice messages, in the order of their names, nine of them genuine', () => {
  const names = practiceMessages.map(({ name }) => name);
  expect(names).toHaveLength(24);
  expect(names).toEqual(names.toSorted());
  expect(names.filter((name) => !/^\d\d-[a-z0-9-]+$/.test(name))).toEqual([]);
  expect(practiceMessages.filter(({ scam }) => !scam)).toHaveLength(9);
});

test('there is one at least in each language of the extension', () => {
  const languages = new Set(practiceMessages.map(({ language }) => language));
  expect([...languages].toSorted()).toEqual(['de', 'en', 'es', 'fr', 'it', 'ja', 'nl', 'pl', 'pt-BR']);
});

test('a source travels a character a byte', () => {
  const wide = practiceMessages.filter(({ source }) => /[^\0-\xff]/.test(source));
  expect(wide.map(({ name }) => name)).toEqual([]);
});

test.each(practiceMessages)('the list says of $name what its header says', async (listed) => {
  const reading = await readEml(bytesOf(listed.source));
  const message = 'message' in reading ? reading.message : null;
  expect(message?.from[0]?.name || message?.from[0]?.address).toBe(listed.sender);
  expect(message?.subject).toBe(listed.subject);
});

import { expect, test } from 'vitest';
import { fileText, MOST_SHOWN } from './fileText';

const binary = (text: string) => String.fromCharCode(...new TextEncoder().encode(text));

test('a file is read as UTF-8, its lines as lines', () => {
  const content = binary('Für: dich\r\n\tübrig\r\n');
  expect(fileText(content)).toEqual({ text: 'Für: dich\n\tübrig\n', isWhole: true });
});

test('what turns text round or can’t be seen is a box', () => {
  const content = binary('a\u202eb\u0000c\u2067d\u061ce\rf');
  expect(fileText(content).text).toBe('a□b□c□d□e□f');
});

test('of a large file the beginning is shown', () => {
  const { text, isWhole } = fileText('x'.repeat(MOST_SHOWN + 1));
  expect(text).toHaveLength(MOST_SHOWN);
  expect(isWhole).toBe(false);
});

test('bytes that are no UTF-8 are not lost without a trace', () => {
  expect(fileText('a\xffb').text).toBe('a\ufffdb');
});

// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { plainText } from './plainText';

function textOf(html: string): string {
  document.body.innerHTML = html;
  return plainText(document.body);
}

test('quoted lines get back their marks, each line its own', () => {
  expect(textOf('Hi<br><blockquote>one<br>two<blockquote>old<br></blockquote></blockquote>Bye')).toBe(
    'Hi\n> one\n> two\n> > old\nBye',
  );
});

test('a mail quoted over and over does not grow without measure', () => {
  const depth = 400;
  const line = 'word<br>'.repeat(50);
  const text = textOf('<blockquote>'.repeat(depth) + line + '</blockquote>'.repeat(depth));
  expect(text.split('word')).toHaveLength(51);
  expect(text.length).toBeLessThan(4000);
});

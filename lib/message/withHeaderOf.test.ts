import { expect, test } from 'vitest';
import { mail } from '../../tests/support';
import { readPasted } from './pasted';
import { withHeaderOf } from './withHeaderOf';

const shown = mail({
  origin: 'page',
  html: '<a href="https://evil.test/">Pay now</a>',
  defects: ['clipped'],
});

test('a header alone keeps the words and links of the page', async () => {
  const read = await readPasted('From: Ann <ann@a.example>\nSubject: Hi\nReply-To: bob@b.example');
  const source = 'message' in read ? read.message : mail();
  expect(withHeaderOf(source, shown)).toMatchObject({
    from: [{ name: 'Ann', address: 'ann@a.example' }],
    replyTo: [{ name: '', address: 'bob@b.example' }],
    text: shown.text,
    links: shown.links,
    defects: ['clipped'],
  });
});

test('a whole source is left as it is', () => {
  const source = mail({ text: 'Hello' });
  expect(withHeaderOf(source, shown)).toBe(source);
});

import { expect, test } from 'vitest';
import { readPasted } from './pasted';

test('a text of a chat has no sender, and its links are found', async () => {
  const reading = await readPasted('Your parcel waits: https://parcel.test/x, pay 1.99');
  expect(reading).toMatchObject({
    message: { origin: 'pasted', from: [], links: [{ href: 'https://parcel.test/x' }] },
  });
});

test('a source is read as one, header alone too', async () => {
  expect(await readPasted('From: a@a.example\nSubject: Hello\n')).toMatchObject({
    message: { origin: 'raw', subject: 'Hello' },
  });
});

test('a letter that starts with "From:" in prose is text', async () => {
  expect(await readPasted('From: my point of view this is fine.')).toMatchObject({
    message: { origin: 'pasted' },
  });
});

test('nothing pasted is said to be empty', async () => {
  expect(await readPasted(' \n ')).toEqual({ unreadable: 'empty' });
});

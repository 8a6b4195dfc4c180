import { expect, test } from 'vitest';
import { practiceMessages } from './practiceMessages';

test('there are ten practice messages, in the order of their names', () => {
  const names = practiceMessages.map(({ name }) => name);
  expect(names).toHaveLength(10);
  expect(names).toEqual(names.toSorted());
  expect(names.filter((name) => !/^\d\d-[a-z0-9-]+$/.test(name))).toEqual([]);
});

test('a source travels a character a byte', () => {
  const wide = practiceMessages.filter(({ source }) => /[^\0-\xff]/.test(source));
  expect(wide.map(({ name }) => name)).toEqual([]);
});

import { expect, test } from 'vitest';
import { allStates } from './support/shots/allStates';
import { acceptedNames } from './support/shots/baselines';
import { describeStates } from './support/shots/describeStates';
import { looksAt, pictureName } from './support/shots/looks';

describeStates('others');

test('each state has a name of its own, after its page, and no picture is left of one that is gone', () => {
  const pages = allStates();
  for (const [page, states] of pages)
    for (const { name } of states) expect(name).toMatch(new RegExp(`^${page}-[a-z0-9-]+$`));
  const all = [...pages.values()].flat();
  expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
  const wanted = all.flatMap(({ name, popup }) =>
    looksAt(popup === true).map((look) => pictureName(name, look)),
  );
  expect(acceptedNames().filter((name) => !wanted.includes(name))).toEqual([]);
});

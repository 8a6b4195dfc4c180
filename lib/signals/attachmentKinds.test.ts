import { expect, test } from 'vitest';
import { leastTime } from '../../tests/leastTime';
import { fileName, kindOf } from './attachmentKinds';
import kinds from './attachmentKinds.json';

test.each(['endings', 'types'] as const)('%s: in order, in lower case, each of one kind', (group) => {
  const lists: string[][] = Object.values(kinds[group]);
  for (const list of lists) {
    expect(list).toEqual([...new Set(list)].toSorted());
    expect(list).toEqual(list.map((entry) => entry.toLowerCase()));
  }
  const all = lists.flat();
  expect(new Set(all).size).toBe(all.length);
});

test.each([
  ['Invoice.EXE', '', 'program'],
  ['invoice.exe...', '', 'program'],
  ['tool．exe', '', 'program'],
  ['ann\u202efdp.exe', '', 'program'],
  ['page.html', 'application/pdf', 'page'],
  ['report.v2.pdf', '', 'document'],
  ['a.tar.gz', '', 'archive'],
  ['no ending', 'application/x-dosexec', 'program'],
  ['no ending', 'application/octet-stream', null],
  ['', '', null],
])('%j of type %j: %s', (name, type, kind) => {
  expect(kindOf({ name, type })).toBe(kind);
});

test('a long name is read at its end, in linear time', async () => {
  const time = await leastTime(500, () => {
    expect(fileName(`${'a '.repeat(500_000)}.exe`).endsWith('.exe')).toBe(true);
    expect(kindOf({ name: `a.exe${'. '.repeat(400)}`, type: '' })).toBe('program');
  });
  expect(time).toBeLessThan(500);
});

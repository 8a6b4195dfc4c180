import { expect, test } from 'vitest';
import { providerFiles } from '../../tests/providerFiles';
import { facts } from './facts';
import { factsOf, guideOf } from './fromFile';
import { guides } from './guides';
import { pack, unpack } from './packed';
import { packGuides, unpackGuides } from './packedGuides';
import type { Provider } from './provider';
import sources from './sources.json';

const files = providerFiles.map(([, file]) => file);

test('what was packed comes out as it went in', () => {
  const providers = files.map(factsOf);
  expect(unpack(pack(providers))).toEqual(providers);
  expect(facts).toEqual(providers);
});

test('the guides are those of the files', () => {
  const own = Object.fromEntries(files.map((file) => [file.id, guideOf(file, sources)]));
  expect(unpackGuides(packGuides(own))).toEqual(own);
  expect(guides).toEqual(own);
});

test('a name that holds a dividing sign is refused', () => {
  const [first] = facts;
  const named = (name: string): Provider => ({ ...(first as Provider), name, aliases: [name] });
  expect(unpack(pack([named('A & B (UK), Ltd.')]))).toEqual([named('A & B (UK), Ltd.')]);
  for (const name of ['a|b', 'a\tb', 'a\nb', '~a']) expect(() => pack([named(name)])).toThrow(name);
});

test('the packed directory stays small', () => {
  // Issue 6: at most 220 kB of the background script.
  expect(new TextEncoder().encode(pack([...facts])).length).toBeLessThan(220_000);
});

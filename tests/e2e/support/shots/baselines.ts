import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PNG } from 'pngjs';
import { compare } from './compare';
import { indexedPng } from './indexedPng';
import { pictureName, type Look } from './looks';
import { readPng, reduce, type Picture } from './reduce';

const BASELINES = fileURLToPath(new URL('../../shots/baselines/', import.meta.url));

/** Where pictures go that are not kept. */
export const OUTPUT = fileURLToPath(new URL('../../../../.output/shots/', import.meta.url));

/** How much smaller than half its size a picture is kept. Where all stands the light one tells; the dark one tells colours. */
const REDUCED: Record<Look['scheme'], number> = { light: 1, dark: 2 };

/**
 * What of this picture is not as in its baseline; null where they are alike. What differs is left in `.output/shots`.
 *
 * @param half as the browser showed it, at half its size
 */
export function differenceFrom(state: string, look: Look, half: Picture): string | null {
  const name = pictureName(state, look);
  const told = (what: string) => `${name}: ${what}; if that is right: npm run shots -- --accept ${state}`;
  const actual = reduce(half, REDUCED[look.scheme]);
  const file = join(BASELINES, `${name}.png`);
  const keep = (kind: string, bytes: Uint8Array) => {
    mkdirSync(OUTPUT, { recursive: true });
    writeFileSync(join(OUTPUT, `${name}.${kind}.png`), bytes);
  };
  if (!existsSync(file)) {
    keep('actual', plainPng(half));
    return told('there is no picture to compare it with');
  }
  const expected = readFileSync(file);
  const difference = compare(actual, readPng(expected));
  if (!difference) return null;
  keep('actual', plainPng(half));
  keep('expected', expected);
  keep('difference', plainPng(difference.picture));
  return told(`${difference.told}, see .output/shots/${name}.*.png`);
}

/** Makes this picture the one that later ones are compared with. Says how many bytes it has. */
export function accept(state: string, look: Look, half: Picture): number {
  mkdirSync(BASELINES, { recursive: true });
  const file = join(BASELINES, `${pictureName(state, look)}.png`);
  const bytes = indexedPng(reduce(half, REDUCED[look.scheme]));
  // One that is the same for an eye stays as it is, byte for byte: nothing changes in the repository without a reason.
  if (existsSync(file) && !differenceFrom(state, look, half)) return readFileSync(file).length;
  writeFileSync(file, bytes);
  return bytes.length;
}

/** The names of all that are kept. */
export function acceptedNames(): string[] {
  return existsSync(BASELINES) ? readdirSync(BASELINES).map((file) => file.replace(/\.png$/, '')) : [];
}

/** Where the picture of this name is kept. */
export function baselineFile(name: string): string {
  return join(BASELINES, `${name}.png`);
}

function plainPng({ width, height, rgb }: Picture): Buffer {
  const png = new PNG({ width, height });
  for (let from = 0, to = 0; from < rgb.length; from += 3, to += 4)
    png.data.set([...rgb.subarray(from, from + 3), 255], to);
  return PNG.sync.write(png);
}

import { readdirSync, readFileSync } from 'node:fs';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { describe, expect, test } from 'vitest';
import { iconFiles } from './iconFiles';
import { LOOKS, SIZES, toolbarIcon, type Look } from './toolbar';

/** Toolbars of Chrome and Firefox, light and dark. */
const TOOLBARS = ['#ffffff', '#dee1e6', '#35363a', '#1c1b22'];

const drawn = new Map(
  LOOKS.flatMap((look) => SIZES.map((size) => [`${look} ${size}`, toolbarIcon(look, size).bytes()])),
);
const bytesOf = (look: Look, size: number): Uint8Array => drawn.get(`${look} ${size}`) ?? new Uint8Array();

const light = (rgb: readonly number[]): number => {
  const [red = 0, green = 0, blue = 0] = rgb.map((value) =>
    value <= 10.3 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
const contrast = (one: readonly number[], other: readonly number[]): number => {
  const [dark = 0, bright = 0] = [light(one), light(other)].toSorted((a, b) => a - b);
  return (bright + 0.05) / (dark + 0.05);
};
const fromHex = (colour: string) => [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));

const toBytes = (seen: number[][]) => Uint8Array.from(seen.flatMap((rgb) => [...rgb, 255]));

const pixels = (png: Buffer) => PNG.sync.read(png).data;

/** A picture's pixels as somebody sees them on this ground. */
function seenOn(ground: readonly number[], bytes: Uint8Array): number[][] {
  return Array.from({ length: bytes.length / 4 }, (_, i) => {
    const part = (bytes[i * 4 + 3] ?? 0) / 255;
    return [0, 1, 2].map((at) => (bytes[i * 4 + at] ?? 0) * part + (ground[at] ?? 0) * (1 - part));
  });
}

test('public/icon holds the pictures made from the paths, and no others (made with: tool.mjs icons)', () => {
  const made = iconFiles();
  expect(readdirSync('public/icon').toSorted()).toEqual(made.map(([name]) => name).toSorted());
  const other = made.filter(
    ([name, png]) => !pixels(readFileSync(`public/icon/${name}`)).equals(pixels(png)),
  );
  expect(other.map(([name]) => name)).toEqual([]);
});

test('at 16 px no two look alike', () => {
  const shown = TOOLBARS.map((colour) => LOOKS.map((look) => seenOn(fromHex(colour), bytesOf(look, 16))));
  for (const looks of shown)
    for (const [i, one] of looks.entries())
      for (const other of looks.slice(i + 1)) {
        const [a, b] = [toBytes(one), toBytes(other)];
        const different = pixelmatch(a, b, undefined, 16, 16, {
          threshold: 0.1,
          includeAA: true,
        });
        expect(different).toBeGreaterThan(16 * 16 * 0.25);
      }
});

describe.each(SIZES)('at %i px', (size) => {
  test.each(LOOKS)('%s stands 3:1 or more against each toolbar (WCAG 2.2, 1.4.11)', (look) => {
    const bytes = bytesOf(look, size);
    for (const ground of TOOLBARS.map(fromHex)) {
      const clear = seenOn(ground, bytes).filter((rgb) => contrast(rgb, ground) >= 3).length;
      // Of a ring that is 2 of 16 px thick, less than a third is outline; what is half covered counts as nothing.
      expect(clear / (size * size)).toBeGreaterThan(0.12);
    }
  });

  test.each(LOOKS)('%s is the same from left and right, but for its sign', (look) => {
    const bytes = bytesOf(look, size);
    const covered = (x: number, y: number) => bytes[(y * size + x) * 4 + 3] ?? 0;
    const lopsided = Array.from({ length: size * size }, (_, i) => [i % size, Math.floor(i / size)] as const)
      .filter(([x, y]) => Math.abs(covered(x, y) - covered(size - 1 - x, y)) > 40)
      .map(([x, y]) => `${x},${y}`);
    expect(lopsided).toEqual([]);
  });
});

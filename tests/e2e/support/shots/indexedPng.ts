import { crc32, deflateSync } from 'node:zlib';
import type { Picture } from './reduce';

/** Enough for a page of few, and its letters' edges; they make a file of a few kB. A byte a pixel. */
const COLOURS = 64;
/** So many go to the colours that are there most: the grounds, which must be kept exactly. */
const GROUNDS = 10;

/** The picture as it is kept: each of its colours taken for the nearest of 64. */
export function inFewColours({ width, height, rgb }: Picture): Picture {
  const few = new Uint8Array(rgb.length);
  const { palette, indexes } = indexed(rgb);
  for (const [pixel, index] of indexes.entries()) {
    const colour = palette[index] ?? 0;
    few[pixel * 3] = colour >> 16;
    few[pixel * 3 + 1] = (colour >> 8) & 255;
    few[pixel * 3 + 2] = colour & 255;
  }
  return { width, height, rgb: few };
}

/** Its colours, and which of them each pixel has. */
function indexed(rgb: Uint8Array): { palette: number[]; indexes: Uint8Array } {
  const palette = paletteOf(rgb);
  const nearest = new Map<number, number>();
  const indexes = new Uint8Array(rgb.length / 3);
  for (let pixel = 0, at = 0; at < rgb.length; pixel++, at += 3) {
    const colour = ((rgb[at] ?? 0) << 16) | ((rgb[at + 1] ?? 0) << 8) | (rgb[at + 2] ?? 0);
    let index = nearest.get(colour);
    if (index === undefined) nearest.set(colour, (index = palette.indexOf(nearestOf(palette, colour))));
    indexes[pixel] = index;
  }
  return { palette, indexes };
}

/** PNG with a palette (ISO/IEC 15948, 11.2.3) of the picture in few colours. */
export function indexedPng({ width, height, rgb }: Picture): Buffer {
  const { palette, indexes } = indexed(rgb);
  // Each row begins with its filter; none is best for palettes (12.7).
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y++)
    rows.set(indexes.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk(
      'PLTE',
      Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255])),
    ),
    chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/**
 * The colours that stand for all: first those that are there most, then always the one that most pixels are further from
 * than from all taken before. So a small thing of a colour of its own gets it as well.
 */
function paletteOf(rgb: Uint8Array): number[] {
  const counts = new Map<number, number>();
  for (let at = 0; at < rgb.length; at += 3) {
    const colour = ((rgb[at] ?? 0) << 16) | ((rgb[at + 1] ?? 0) << 8) | (rgb[at + 2] ?? 0);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const colours = [...counts].map(([colour, count]) => ({ colour, count, away: Infinity }));
  const palette: number[] = [];
  while (palette.length < COLOURS) {
    let worst: (typeof colours)[number] | undefined;
    let most = 0;
    for (const one of colours) {
      const weight = palette.length < GROUNDS ? (one.away ? one.count : 0) : one.away * Math.sqrt(one.count);
      if (weight > most) [worst, most] = [one, weight];
    }
    if (!worst) break;
    palette.push(worst.colour);
    for (const one of colours) one.away = Math.min(one.away, distance(one.colour, worst.colour));
  }
  return palette;
}

/** That one of these colours (0xRRGGBB) that is the nearest; of several the first. */
export function nearestOf(palette: number[], colour: number): number {
  let best = palette[0] ?? 0;
  for (const one of palette) if (distance(one, colour) < distance(best, colour)) best = one;
  return best;
}

/** Square of the distance in RGB. */
function distance(a: number, b: number): number {
  const red = (a >> 16) - (b >> 16);
  const green = ((a >> 8) & 255) - ((b >> 8) & 255);
  const blue = (a & 255) - (b & 255);
  return red * red + green * green + blue * blue;
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}

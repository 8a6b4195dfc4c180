import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { inFewColours, nearestOf } from './indexedPng';
import type { Picture } from './reduce';

/** Rows that a picture may have more or less: a popup's height is rounded by the browser. */
const ROWS = 2;
/** How different a pixel must be (pixelmatch's threshold): letters smoothed another way stay below it. */
const PIXEL = 0.15;
/** Pixels in ten thousand that may differ, and in any case so many. */
const SHARE = 5;
const FEW = 20;
/** Side of the squares whose grounds are compared, and the length of the strips whose mean colours are. */
const SQUARE = 16;
const STRIP = 32;
/**
 * What a ground, or the mean of a strip, may differ by in any of red, green and blue (of 255). Letters stand on the same
 * line everywhere, but a part of a pixel further left or right: strips that go down must let more pass.
 */
const GROUND = 8;
const ACROSS_MEAN = 9;
const DOWN_MEAN = 14;

/** What two pictures of one thing differ in; null where they are the same for an eye. */
export interface Difference {
  told: string;
  /** The expected picture, pale, with what differs in red. */
  picture: Picture;
}

/**
 * Compares by three measures. Pixels tell that something has moved or has another shape; squares, that a ground has
 * another colour; strips, that a line is missing that is too pale for the first and too thin for the second.
 */
export function compare(actual: Picture, expected: Picture): Difference | null {
  const { width } = expected;
  if (actual.width !== width || Math.abs(actual.height - expected.height) > ROWS)
    return {
      told: `${actual.width} x ${actual.height}, expected ${width} x ${expected.height}`,
      picture: expected,
    };
  // What was painted the same way is kept the same way: that is nearly always so, and soon seen.
  if (Buffer.compare(inFewColours(actual).rgb, expected.rgb) === 0) return null;
  const height = Math.min(actual.height, expected.height);
  const marks = new PNG({ width, height });
  const pixels = pixelmatch(rgba(actual, height), rgba(expected, height), marks.data, width, height, {
    threshold: PIXEL,
    includeAA: true,
  });
  const told: string[] = [];
  if (pixels > Math.max(FEW, (SHARE * width * height) / 10_000)) told.push(`${pixels} pixels differ`);
  const alike = inColoursOf(expected, actual);
  const means: [string, number, number][] = [
    ['a ground', furthestGround(actual, expected, height), GROUND],
    // A kept picture has few colours, which in something as small as a strip would be seen; and the nearest of few colours
    // is soon another one. So a strip must be different both as it is and in those colours.
    ['a line across', furthestMean([actual, alike], expected, STRIP, 1, height), ACROSS_MEAN],
    ['a line down', furthestMean([actual, alike], expected, 1, STRIP, height), DOWN_MEAN],
  ];
  for (const [name, mean, most] of means)
    if (mean > most) told.push(`${name} has another colour (by ${mean.toFixed(1)})`);
  if (!told.length) return null;
  return { told: told.join(', '), picture: { width, height, rgb: withoutAlpha(marks.data) } };
}

/** The greatest difference of the means of any two rectangles in the same place; of several pictures the nearest counts. */
function furthestMean(all: Picture[], b: Picture, across: number, down: number, height: number): number {
  let furthest = 0;
  for (let top = 0; top + down <= height; top += down)
    for (let left = 0; left + across <= b.width; left += across) {
      const apart = all.map((a) => meansApart(a, b, { left, top, across, down }));
      furthest = Math.max(furthest, Math.min(...apart));
    }
  return furthest;
}

/**
 * The greatest difference of the grounds of any two squares in the same place. A square has one where half of it is of one
 * colour: letters on it, however smoothed, change nothing in that.
 */
function furthestGround(a: Picture, b: Picture, height: number): number {
  let furthest = 0;
  for (let top = 0; top + SQUARE <= height; top += SQUARE)
    for (let left = 0; left + SQUARE <= b.width; left += SQUARE) {
      const one = groundOf(a, left, top);
      const other = groundOf(b, left, top);
      if (one === null || other === null || one === other) continue;
      for (const shift of [16, 8, 0])
        furthest = Math.max(furthest, Math.abs(((one >> shift) & 255) - ((other >> shift) & 255)));
    }
  return furthest;
}

function groundOf({ width, rgb }: Picture, left: number, top: number): number | null {
  const counts = new Map<number, number>();
  for (let y = top; y < top + SQUARE; y++)
    for (let at = (y * width + left) * 3, end = at + SQUARE * 3; at < end; at += 3) {
      const colour = colourAt(rgb, at);
      const count = (counts.get(colour) ?? 0) + 1;
      if (count * 2 > SQUARE * SQUARE) return colour;
      counts.set(colour, count);
    }
  return null;
}

interface Box {
  left: number;
  top: number;
  across: number;
  down: number;
}

/** How far the means of this rectangle are apart, in that of red, green and blue in which they are furthest. */
function meansApart(a: Picture, b: Picture, { left, top, across, down }: Box): number {
  const sums = [0, 0, 0];
  for (let y = top; y < top + down; y++)
    for (let at = (y * b.width + left) * 3, end = at + across * 3; at < end; at++)
      sums[at % 3] = (sums[at % 3] ?? 0) + (a.rgb[at] ?? 0) - (b.rgb[at] ?? 0);
  return Math.max(...sums.map(Math.abs)) / (across * down);
}

/** The picture in the colours that the other one has. */
function inColoursOf(expected: Picture, actual: Picture): Picture {
  const colours = new Set<number>();
  for (let at = 0; at < expected.rgb.length; at += 3) colours.add(colourAt(expected.rgb, at));
  const palette = [...colours];
  const nearest = new Map<number, number>();
  const rgb = new Uint8Array(actual.rgb.length);
  for (let at = 0; at < rgb.length; at += 3) {
    const colour = colourAt(actual.rgb, at);
    let found = nearest.get(colour);
    if (found === undefined) nearest.set(colour, (found = nearestOf(palette, colour)));
    rgb[at] = found >> 16;
    rgb[at + 1] = (found >> 8) & 255;
    rgb[at + 2] = found & 255;
  }
  return { ...actual, rgb };
}

/** 0xRRGGBB. */
function colourAt(rgb: Uint8Array, at: number): number {
  return ((rgb[at] ?? 0) << 16) | ((rgb[at + 1] ?? 0) << 8) | (rgb[at + 2] ?? 0);
}

function rgba({ width, rgb }: Picture, height: number): Uint8Array {
  const data = new Uint8Array(width * height * 4).fill(255);
  for (let from = 0, to = 0; to < data.length; from += 3, to += 4) data.set(rgb.subarray(from, from + 3), to);
  return data;
}

function withoutAlpha(data: Uint8Array): Uint8Array {
  return data.filter((_, at) => at % 4 !== 3);
}

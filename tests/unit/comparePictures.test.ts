import { describe, expect, test } from 'vitest';
import { compare } from '../e2e/support/shots/compare';
import { indexedPng } from '../e2e/support/shots/indexedPng';
import { readPng, reduce, type Picture } from '../e2e/support/shots/reduce';

const PAPER = 0xf8f6f1;
const INK = 0x23282b;
const SOFT = 0x5a6367;
const HAIRLINE = 0xdcd7cc;
const PETROL = 0x0b6170;

/** A page at its full size: a heading, a card with a hairline, ten lines of text, a button. */
interface Page {
  paper?: number;
  text?: number;
  button?: [number, number];
  lines?: number;
  hairline?: boolean;
  /** How far right, in parts of a pixel, each letter's edges are smoothed. */
  smoothed?: number;
}

function draw({
  paper = PAPER,
  text = INK,
  button = [40, 400],
  lines = 10,
  hairline = true,
  smoothed = 0,
}: Page): Picture {
  const picture: Picture = { width: 640, height: 480, rgb: new Uint8Array(640 * 480 * 3) };
  fill(picture, paper, 0, 0, 640, 480);
  strokes(picture, INK, 40, 30, 200, 24, 4);
  for (let line = 0; line < lines; line++)
    strokes(picture, line === 3 ? text : SOFT, 40 + ((line * 5) % 7), 100 + line * 26, 500, 11, 2);
  if (smoothed) smooth(picture, smoothed);
  // Boxes stand on whole pixels everywhere: what browsers smooth in ways of their own are letters.
  if (hairline) fill(picture, HAIRLINE, 40, 80, 560, 1);
  fill(picture, PETROL, button[0], button[1], 140, 40);
  return picture;
}

function fill(
  { width, rgb }: Picture,
  colour: number,
  left: number,
  top: number,
  across: number,
  down: number,
) {
  for (let y = top; y < top + down; y++)
    for (let x = left; x < left + across; x++)
      rgb.set([colour >> 16, (colour >> 8) & 255, colour & 255], (y * width + x) * 3);
}

/** What text looks like from afar: upright strokes, some short, at uneven distances, with gaps between words. */
function strokes(
  picture: Picture,
  colour: number,
  left: number,
  top: number,
  across: number,
  size: number,
  thick: number,
) {
  for (let x = left, n = 0; x < left + across; x += thick * (n % 7 === 6 ? 4 : 2) + (n % 3), n++)
    fill(
      picture,
      colour,
      x,
      top + (n % 2 ? (size >> 1) - 2 : 0),
      thick,
      n % 2 ? size - (size >> 1) + 2 : size,
    );
}

/** As if everything stood that part of a pixel further right. */
function smooth({ width, rgb }: Picture, part: number): void {
  for (let at = rgb.length - 1; at >= 3; at--)
    if (at % (width * 3) >= 3) rgb[at] = (rgb[at] ?? 0) * (1 - part) + (rgb[at - 3] ?? 0) * part;
}

describe.each([2, 4])('a picture kept at one %ith of its size', (by) => {
  const kept = (page: Page) => readPng(indexedPng(reduce(draw(page), by)));
  const against = (page: Page) => compare(reduce(draw(page), by), kept({}))?.told ?? null;

  test('is the same as what it was taken of', () => {
    expect(against({})).toBeNull();
  });
  test('is the same where letters are smoothed another way', () => {
    expect(against({ smoothed: 0.15 })).toBeNull();
    expect(against({ smoothed: 0.3 })).toBeNull();
  });
  test('tells a button that has moved by 8 pixels', () => {
    expect(against({ button: [48, 400] })).toContain('pixels differ');
    expect(against({ button: [40, 408] })).toContain('pixels differ');
  });
  test('tells one line of text of another colour', () => {
    expect(against({ text: 0xa3261b })).not.toBeNull();
    expect(against({ text: PETROL })).not.toBeNull();
  });
  test('tells another ground, however pale', () => {
    expect(against({ paper: 0xffffff })).toContain('a ground');
  });
  test('tells a line of text that is missing', () => {
    expect(against({ lines: 9 })).not.toBeNull();
  });
  test('tells a picture of another size', () => {
    const { width, height, rgb } = kept({});
    expect(compare({ width, height: height - 4, rgb }, kept({}))?.told).toContain('expected');
  });
  test('is small', () => {
    expect(indexedPng(reduce(draw({}), by)).length).toBeLessThan(12_000 / by);
  });
});

test('a hairline that is missing is told at half the size', () => {
  const whole = readPng(indexedPng(reduce(draw({}), 2)));
  expect(compare(reduce(draw({ hairline: false }), 2), whole)?.told).toContain('a line across');
});

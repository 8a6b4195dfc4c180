import { markPaths } from '../../../components/icons/markPaths';
import { shapePaths } from '../../../components/icons/shapePaths';
import type { Verdict } from '../../../lib/assess/assessment';
import { flatten, type Point } from './flatten';
import { Picture, type Colour } from './raster';

export type Look = Verdict | 'neutral';

export const LOOKS: readonly Look[] = [
  'neutral',
  'dangerous',
  'suspicious',
  'unremarkable',
  'authentic',
  'unreadable',
];

/** 16 px at 1, 1.25, 1.5, 2 and 3 times; 64 and 128 for menus and pages. */
export const SIZES = [16, 20, 24, 32, 48, 64, 128] as const;

/**
 * A worker can't know whether the toolbar is light or dark, so each colour is chosen to stand 3:1 or more against both
 * (WCAG 2.2, 1.4.11): there is just one lightness that does.
 */
const COLOURS: Record<Verdict, Colour> = {
  dangerous: '#e5463a',
  suspicious: '#aa750a',
  unremarkable: '#6c8393',
  authentic: '#2e8c93',
  unreadable: '#827e88',
};
const WHITE = '#ffffff';
const LENSES = { above: '#86d0cd', below: '#2e8c93', eye: '#ffffff', pupil: '#0b2427' } as const;

/** The warnings are filled; weight follows urgency. */
const FILLED: ReadonlySet<Look> = new Set(['dangerous', 'suspicious']);

/** Units of the shapes' square that are given the whole of a picture: there is no room to waste at 16 px. */
const FULL = 43;

/** Pieces and gaps of the broken ring. */
const PIECES = 6;

/** The picture of a look, `size` pixels wide and high. */
export function toolbarIcon(look: Look, size: number): Picture {
  const picture = new Picture(size);
  if (look === 'neutral') {
    const scaled = (path: string) =>
      flatten(path).map((line) => line.map(([x, y]): Point => [(x / 32) * size, (y / 32) * size]));
    picture.cover(scaled(markPaths.above), LENSES.above);
    picture.cover(scaled(markPaths.below), LENSES.below);
    picture.cover(scaled(size <= 20 ? markPaths.smallEye : markPaths.eye), LENSES.eye);
    picture.cover(scaled(size <= 20 ? markPaths.smallPupil : markPaths.pupil), LENSES.pupil);
    return picture;
  }
  drawShape(picture, look);
  return picture;
}

function drawShape(picture: Picture, look: Verdict): void {
  const { body, sign } = shapePaths[look];
  const filled = FILLED.has(look);
  const thin = Math.max(filled ? 1 : 2, Math.round(picture.size / 9.5));
  const onGrid = toGrid(flatten(body), picture.size, thin);
  const outline = flatten(body).map((line) => line.map(onGrid));
  picture.cover(outline, filled ? COLOURS[look] : WHITE);
  const lines = look === 'unreadable' ? broken(outline) : outline;
  picture.stroke(lines, thin, COLOURS[look]);
  const width = Math.max(2, 2 * Math.round(picture.size / 20));
  const colour = filled ? WHITE : COLOURS[look];
  for (const line of flatten(sign))
    drawSign(
      picture,
      line.map(onGrid),
      look === 'authentic' ? Math.max(1.5, picture.size / 12) : width,
      colour,
    );
}

/** What maps the 48 units onto pixels so that the outline, with its stroke, begins and ends on whole ones. */
function toGrid(body: readonly Point[][], size: number, width: number): (point: Point) => Point {
  const [x, y] = ([0, 1] as const).map((axis) => {
    const all = body.flat().map((point) => point[axis]);
    const [low, high] = [Math.min(...all), Math.max(...all)];
    // Of the same parity as the square, so that its middle is one with the square's and the sign sits sharp in it.
    const length = size - 2 * Math.round((size - ((high - low + 3) / FULL) * size) / 2);
    const start = (size - length) / 2;
    const scale = (length - width) / (high - low);
    return (value: number) => start + width / 2 + (value - low) * scale;
  });
  return ([px, py]) => [x?.(px) ?? 0, y?.(py) ?? 0];
}

/** A straight upright or level line is drawn as a bar on whole pixels, any other as it runs. */
function drawSign(picture: Picture, line: Point[], width: number, colour: Colour): void {
  const xs = line.map(([x]) => x);
  const ys = line.map(([, y]) => y);
  const [left, right, top, end] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const straight = right - left < 0.01 || end - top < 0.01;
  if (!straight || picture.size > 24) return picture.stroke([line], width, colour);
  const [from, to] = [Math.round(top - width / 2), Math.round(end + width / 2)];
  const [low, high] = [Math.round(left - width / 2), Math.round(right + width / 2)];
  const bottom = Math.max(to, from + width);
  picture.cover(
    [
      [
        [low, from],
        [high, from],
        [high, bottom],
        [low, bottom],
        [low, from],
      ],
    ],
    colour,
  );
}

/** The ring in pieces, one of them centred at the top, where the path begins. */
function broken(ring: readonly Point[][]): Point[][] {
  // The way round ends where it began, twice: with its last arc, and with Z.
  const line = (ring[0] ?? []).slice(0, -2);
  const piece = line.length / PIECES;
  return Array.from({ length: PIECES }, (_, i) =>
    Array.from({ length: Math.round(piece * 0.55) + 1 }, (__, k) => {
      const at = Math.round(i * piece - piece * 0.275 + k + line.length) % line.length;
      return line[at] ?? [0, 0];
    }),
  );
}

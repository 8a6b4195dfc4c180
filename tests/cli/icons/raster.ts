import type { Point } from './flatten';

export type Colour = `#${string}`;

/** A picture under way: colour times coverage, and coverage, 0 to 1. */
export class Picture {
  readonly pixels: Float64Array;

  constructor(readonly size: number) {
    this.pixels = new Float64Array(size * size * 4);
  }

  /** Covers what the lines enclose (nonzero). Lengths here and below are pixels. */
  cover(lines: readonly Point[][], colour: Colour): void {
    this.paint(colour, (x, y) => (isInside(lines, x, y) ? -1 : 1) * distance(lines, x, y));
  }

  /** Draws along the lines, with round ends and corners. */
  stroke(lines: readonly Point[][], width: number, colour: Colour): void {
    this.paint(colour, (x, y) => distance(lines, x, y) - width / 2);
  }

  /** A pixel is covered by how far its middle lies within the edge: what lies on whole pixels stays sharp. */
  private paint(colour: Colour, edge: (x: number, y: number) => number): void {
    const rgb = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
    for (let y = 0; y < this.size; y++) {
      for (let x = 0; x < this.size; x++) {
        const part = Math.min(1, Math.max(0, 0.5 - edge(x + 0.5, y + 0.5)));
        const at = (y * this.size + x) * 4;
        [...rgb, 1].forEach((value, i) => {
          this.pixels[at + i] = value * part + (this.pixels[at + i] ?? 0) * (1 - part);
        });
      }
    }
  }

  /** The same in the middle of a larger, empty one. */
  within(size: number): Picture {
    const larger = new Picture(size);
    const gap = Math.floor((size - this.size) / 2);
    for (let y = 0; y < this.size; y++) {
      const row = this.pixels.subarray(y * this.size * 4, (y + 1) * this.size * 4);
      larger.pixels.set(row, ((y + gap) * size + gap) * 4);
    }
    return larger;
  }

  /** As PNG wants it: colours not multiplied, 0 to 255. */
  bytes(): Uint8Array {
    return Uint8Array.from(this.pixels, (value, i) => {
      const alpha = this.pixels[i | 3] ?? 0;
      if (i % 4 === 3) return Math.round(value * 255);
      return alpha === 0 ? 0 : Math.round(value / alpha);
    });
  }
}

function distance(lines: readonly Point[][], x: number, y: number): number {
  let least = Infinity;
  for (const line of lines)
    for (let i = 1; i < line.length; i++) least = Math.min(least, toPiece(line[i - 1], line[i], x, y));
  return least;
}

function toPiece([ax, ay]: Point = [0, 0], [bx, by]: Point = [0, 0], x: number, y: number): number {
  const [dx, dy] = [bx - ax, by - ay];
  const along = ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1);
  const t = Math.min(1, Math.max(0, along));
  return Math.hypot(x - ax - t * dx, y - ay - t * dy);
}

function isInside(lines: readonly Point[][], x: number, y: number): boolean {
  let turns = 0;
  for (const line of lines)
    for (let i = 1; i < line.length; i++) {
      const [[ax, ay], [bx, by]] = [line[i - 1] ?? [0, 0], line[i] ?? [0, 0]];
      if (ay <= y === by <= y) continue;
      if (ax + ((y - ay) / (by - ay)) * (bx - ax) > x) turns += by > ay ? 1 : -1;
    }
  return turns !== 0;
}

export type Point = readonly [x: number, y: number];

/** Steps that a curve is cut into: at 128 px none is a quarter of a pixel off. */
const STEPS = 24;

/**
 * The subpaths of an SVG path as lines (SVG 2, 9.3). Knows the absolute commands M L H V A C Z with a letter before each,
 * which is what the shapes are written in. Throws on any other.
 */
export function flatten(path: string): Point[][] {
  const lines: Point[][] = [];
  let at: Point = [0, 0];
  for (const [, command = '', rest = ''] of path.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const n = rest
      .split(/[\s,]+|(?=-)/)
      .filter(Boolean)
      .map(Number);
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0] = n;
    const line = lines.at(-1) ?? [];
    if (command === 'M') lines.push([[a, b]]);
    else if (command === 'L') line.push([a, b]);
    else if (command === 'H') line.push([a, at[1]]);
    else if (command === 'V') line.push([at[0], a]);
    else if (command === 'C') line.push(...cubic(at, [a, b], [c, d], [e, f]));
    else if (command === 'A') line.push(...arc(at, a, b, d !== 0, e !== 0, [f, g]));
    else if (command === 'Z') line.push(line[0] ?? at);
    else throw new Error(`a path with ${command}`);
    at = (lines.at(-1) ?? []).at(-1) ?? at;
  }
  return lines;
}

function cubic(p: Point, q: Point, r: Point, s: Point): Point[] {
  return steps((t) => {
    const u = 1 - t;
    const on = (i: 0 | 1) => u ** 3 * p[i] + 3 * u * u * t * q[i] + 3 * u * t * t * r[i] + t ** 3 * s[i];
    return [on(0), on(1)];
  });
}

/** From its ends to its centre: SVG 2, B.2.4, without rotation. */
function arc(from: Point, rx: number, ry: number, large: boolean, sweep: boolean, to: Point): Point[] {
  const x = (from[0] - to[0]) / 2 / rx;
  const y = (from[1] - to[1]) / 2 / ry;
  const k = (large === sweep ? -1 : 1) * Math.sqrt(Math.max(0, 1 / (x * x + y * y) - 1));
  const [cx, cy] = [k * y, -k * x];
  const start = Math.atan2(y - cy, x - cx);
  let turn = Math.atan2(-y - cy, -x - cx) - start;
  if (sweep && turn < 0) turn += 2 * Math.PI;
  if (!sweep && turn > 0) turn -= 2 * Math.PI;
  const middle: Point = [(from[0] + to[0]) / 2 + cx * rx, (from[1] + to[1]) / 2 + cy * ry];
  return steps((t) => [
    middle[0] + rx * Math.cos(start + t * turn),
    middle[1] + ry * Math.sin(start + t * turn),
  ]);
}

function steps(at: (t: number) => Point): Point[] {
  return Array.from({ length: STEPS }, (_, i) => at((i + 1) / STEPS));
}

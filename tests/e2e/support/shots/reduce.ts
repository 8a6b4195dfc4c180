import { PNG } from 'pngjs';

/** RGB, a byte each; rows from the top. */
export interface Picture {
  width: number;
  height: number;
  rgb: Uint8Array;
}

/** Reads a PNG; what is transparent counts as white. */
export function readPng(bytes: Uint8Array): Picture {
  const { width, height, data } = PNG.sync.read(Buffer.from(bytes));
  const rgb = new Uint8Array(width * height * 3);
  for (let from = 0, to = 0; to < rgb.length; from += 4, to += 3) {
    const alpha = data[from + 3] ?? 255;
    for (let c = 0; c < 3; c++)
      rgb[to + c] =
        alpha === 255 ? (data[from + c] ?? 0) : 255 + (((data[from + c] ?? 0) - 255) * alpha) / 255;
  }
  return { width, height, rgb };
}

/**
 * The picture at one `by`th of its size: each pixel is the mean of a square. That is what makes two versions of a browser,
 * which smooth the edges of letters a little differently, come out alike.
 */
export function reduce(picture: Picture, by: number): Picture {
  const width = Math.floor(picture.width / by);
  const height = Math.floor(picture.height / by);
  const rgb = new Uint8Array(width * height * 3);
  const sums = new Uint32Array(width * 3);
  for (let y = 0; y < height; y++) {
    sums.fill(0);
    for (let dy = 0; dy < by; dy++) {
      let from = (y * by + dy) * picture.width * 3;
      for (let x = 0; x < width * 3; x += 3)
        for (let dx = 0; dx < by; dx++, from += 3)
          for (let c = 0; c < 3; c++) sums[x + c] = (sums[x + c] ?? 0) + (picture.rgb[from + c] ?? 0);
    }
    for (let at = 0; at < sums.length; at++) rgb[y * width * 3 + at] = (sums[at] ?? 0) / (by * by) + 0.5;
  }
  return { width, height, rgb };
}

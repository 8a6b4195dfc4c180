import { PNG } from 'pngjs';
import type { Picture } from './raster';

/** As small a file as PNG makes of it. */
export function toPng(picture: Picture): Buffer {
  const png = new PNG({ width: picture.size, height: picture.size });
  png.data = Buffer.from(picture.bytes());
  return PNG.sync.write(png, { deflateLevel: 9, deflateStrategy: 0, filterType: -1 });
}

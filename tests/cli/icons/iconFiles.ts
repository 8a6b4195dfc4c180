import { toPng } from './png';
import { LOOKS, SIZES, toolbarIcon } from './toolbar';

/** The Chrome Web Store wants 96 px of drawing in 128, and the browser's own pages show the same one. */
const STORE = { size: 128, drawing: 96 };

/** The name of each picture under public/icon, and its bytes. The mark's are named by size alone, as the manifest's are. */
export function iconFiles(): [name: string, png: Buffer][] {
  const toolbar = LOOKS.flatMap((look) =>
    SIZES.map((size): [string, Buffer] => [
      look === 'neutral' ? `${size}.png` : `${look}-${size}.png`,
      toPng(look === 'neutral' && size === STORE.size ? storeIcon() : toolbarIcon(look, size)),
    ]),
  );
  return [...toolbar, ['96.png', toPng(toolbarIcon('neutral', 96))]];
}

const storeIcon = () => toolbarIcon('neutral', STORE.drawing).within(STORE.size);

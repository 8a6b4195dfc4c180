/** One way to look at a page. */
export interface Look {
  scheme: 'light' | 'dark';
  /** CSS pixels. */
  width: number;
  /** Text at twice its size. */
  large?: true;
}

const PAGE: Omit<Look, 'scheme'>[] = [{ width: 320 }, { width: 640 }, { width: 1280 }];
const POPUP: Omit<Look, 'scheme'>[] = [{ width: 320 }, { width: 400, large: true }, { width: 400 }];

/** All that a state is looked at in: light first, then dark, beginning with the width that is there already. */
export function looksAt(popup: boolean): Look[] {
  const sizes = popup ? POPUP : PAGE;
  return [
    ...sizes.map((size): Look => ({ ...size, scheme: 'light' })),
    ...sizes.toReversed().map((size): Look => ({ ...size, scheme: 'dark' })),
  ];
}

/** The file name of a picture, without its ending. */
export function pictureName(state: string, { scheme, width, large }: Look): string {
  return `${state}-${scheme}-${width}${large ? '-large' : ''}`;
}

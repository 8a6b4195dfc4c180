import type { Page } from 'puppeteer-core';
import type { TestBrowser } from '../../testBrowser';

/** A screenshot within a picture, at its own size. CSS pixels. */
export interface Placed {
  png: Uint8Array;
  /** Of its upper edge, and of its left or its right one. */
  top: number;
  left?: number;
  right?: number;
  /** How much of it is shown, and from where on; all of it without. */
  height?: number;
  from?: number;
}

/** One picture for a store. */
export interface Composition {
  width: number;
  height: number;
  /** Short enough to be read in passing. */
  caption: string;
  line: string;
  shots: Placed[];
  /** The caption in the middle, below the mark: for a tile. */
  tile?: true;
  /** The mark alone. */
  logo?: true;
}

const STYLE = `
  body { margin: 0; overflow: hidden; background: var(--paper); color: var(--ink); font-family: var(--font); }
  .words { position: absolute; left: 56px; top: 0; bottom: 0; width: 320px; display: flex; flex-direction: column;
    justify-content: center; gap: 20px; }
  .name { display: flex; align-items: center; gap: 12px; font-size: 19px; font-weight: 650; }
  .caption { margin: 0; font-size: 46px; line-height: 1.08; font-weight: 750; letter-spacing: -0.02em; text-wrap: balance; }
  .line { margin: 0; font-size: 21px; line-height: 1.4; color: var(--ink-soft); text-wrap: pretty; }
  .shot { position: absolute; overflow: hidden; border-radius: 14px; background: var(--sheet);
    box-shadow: 0 0 0 1px var(--line-strong), 0 18px 50px rgb(27 37 40 / 16%); }
  .shot img { display: block; max-width: none; }
  .tile .words { inset: 0; width: auto; align-items: center; text-align: center; gap: 10px; }
  .tile .name { font-size: 30px; font-weight: 750; flex-direction: column; gap: 8px; }
  .tile .caption { display: none; } .tile .line { font-size: 19px; padding-inline: 40px; }
  .logo .words { inset: 0; width: auto; align-items: center; } .logo :is(.caption, .line, .name span) { display: none; }`;

/** The mark is the one of the toolbar, drawn from the same file as the extension's own pages draw it from. */
export async function compose(browser: TestBrowser, composition: Composition): Promise<Uint8Array> {
  // A page of the extension has its typeface and its tokens.
  const page = await browser.openPage('find.html');
  await page.waitForSelector('html[data-state="ready"]');
  await page.setViewport({ width: composition.width, height: composition.height });
  await page.evaluate(build, STYLE, { ...composition, shots: composition.shots.map(inlined) });
  await page.evaluate(
    'document.fonts.ready.then(() => Promise.all([...document.images].map((one) => one.decode())).then(() => 0))',
  );
  const png = await finished(page);
  await page.close();
  return png;
}

type Inlined = Omit<Placed, 'png'> & { url: string };

const inlined = ({ png, ...place }: Placed): Inlined => ({
  ...place,
  url: `data:image/png;base64,${Buffer.from(png).toString('base64')}`,
});

function finished(page: Page): Promise<Uint8Array> {
  return page.screenshot({ captureBeyondViewport: false });
}

function build(
  style: string,
  { caption, line, shots, tile, logo }: Omit<Composition, 'shots'> & { shots: Inlined[] },
): void {
  const { body } = document;
  const make = (tag: string, className: string, text = '') =>
    Object.assign(body.ownerDocument.createElement(tag), { className, textContent: text });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  document.adoptedStyleSheets = [sheet];
  const mark = Object.assign(new Image(), { src: '/icon/128.png' });
  mark.width = mark.height = logo ? 240 : tile ? 96 : 40;
  const name = make('div', 'name');
  name.append(mark, make('span', '', 'Second Look'));
  const words = make('div', 'words');
  words.append(name, make('h1', 'caption', caption), make('p', 'line', line));
  body.replaceChildren(words);
  body.className = logo ? 'logo' : tile ? 'tile' : '';
  for (const { url, left, right, top, height, from = 0 } of shots) {
    const shot = make('div', 'shot');
    for (const [side, value] of Object.entries({ left, right, top, height }))
      if (value !== undefined) shot.style.setProperty(side, `${value}px`);
    const image = Object.assign(new Image(), { src: url });
    image.style.marginTop = `${-from}px`;
    shot.append(image);
    body.append(shot);
  }
}

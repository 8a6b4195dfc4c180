import type { CDPSession, Page } from 'puppeteer-core';
import type { Shot, ShotState } from '../../shots/states';
import type { Look } from './looks';
import { readPng, reduce, type Picture } from './reduce';

/** CSS pixels: as much of a page as its baseline shows. */
export const MOST_HEIGHT = 1200;

/** What a state is shown on: a tab, or the real popup, which takes its size from what is in it. */
export interface Screen {
  /** Runs it there. A promise is waited for. */
  evaluate(source: string): Promise<unknown>;
  /** Lays it out so wide, and waits until it is. */
  setSize(size: Omit<Look, 'scheme'>): Promise<void>;
}

export function screenOf({ page, popup }: Shot): Screen {
  const on = popup ?? page;
  if (!on) throw new Error('a state shows neither a page nor a popup');
  const evaluate = (source: string) => on.evaluate(source);
  return {
    evaluate,
    async setSize({ width, large }) {
      await evaluate(`document.documentElement.style.fontSize = ${large ? "'200%'" : "''"}`);
      if (popup || !page)
        await evaluate(`document.body.style.setProperty('width', '${width}px', 'important')`);
      else await page.setViewport({ width, height: MOST_HEIGHT });
      await settled(evaluate, width);
    },
  };
}

/** Until it has this width, its fonts, and nothing in it moves: two frames later all is painted. */
async function settled(evaluate: Screen['evaluate'], width: number): Promise<void> {
  const reached = await evaluate(`new Promise((done) => {
    const until = performance.now() + 5000;
    const look = () => {
      if (innerWidth === ${width} || performance.now() > until) done(innerWidth);
      else setTimeout(look, 10);
    };
    look();
  })`);
  if (reached !== width) throw new Error(`${String(reached)} px wide, where ${width} were wanted`);
  await evaluate(`document.fonts.ready.then(() => {
    for (const one of document.getAnimations()) try { one.finish(); } catch { one.cancel(); }
    return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(0))));
  })`);
}

/** No caret that blinks, nothing on its way, no scroll bar. Constructed, so that no page's policy minds. */
const STILL = `(() => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('*, ::before, ::after { caret-color: transparent !important; transition: none !important; }'
    + ' ::-webkit-scrollbar { display: none; }');
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
})()`;

/** `page`: what the mouse is taken off, so that nothing looks pointed at. */
export async function holdStill(screen: Screen, page: Page): Promise<void> {
  await page.mouse.move(0, 0);
  await screen.evaluate(STILL);
}

/** In Chromium: what the page takes the system for. `forced`: it allows its own colours alone. */
export async function setMedia(devtools: CDPSession, scheme: Look['scheme'], forced = false): Promise<void> {
  await devtools.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-color-scheme', value: scheme },
      { name: 'prefers-reduced-motion', value: 'reduce' },
      { name: 'forced-colors', value: forced ? 'active' : 'none' },
    ],
  });
}

/** What is to be seen of it, as a PNG; `whole`: also what one would have to scroll to. */
export function photograph(page: Page, whole: boolean): Promise<Uint8Array> {
  return page.screenshot({ optimizeForSpeed: true, captureBeyondViewport: whole, fullPage: whole });
}

/** The same at half the size: a tab is drawn so, which saves most of the time; a popup would change its size for it. */
export async function photographHalf(
  devtools: CDPSession,
  page: Page,
  { width }: Look,
  { popup, shows }: ShotState,
): Promise<Picture> {
  if (popup) return reduce(readPng(await photograph(page, false)), 2);
  const y = await page.evaluate(scrollToPart, shows ?? 'html');
  const { data } = await devtools.send('Page.captureScreenshot', {
    format: 'png',
    optimizeForSpeed: true,
    captureBeyondViewport: false,
    clip: { x: 0, y, width, height: MOST_HEIGHT, scale: 0.5 },
  });
  return readPng(Buffer.from(data, 'base64'));
}

/** In the page; out: how far it is scrolled then, CSS pixels. Throws where there is no such part. */
function scrollToPart(selector: string): number {
  const part = document.querySelector(selector);
  if (!part) throw new Error(`no ${selector} to be shown`);
  scrollTo({ top: part.getBoundingClientRect().top + scrollY, behavior: 'instant' });
  return scrollY;
}

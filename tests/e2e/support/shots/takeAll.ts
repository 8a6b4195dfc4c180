import type { CDPSession, Page } from 'puppeteer-core';
import type { Shot, ShotState } from '../../shots/states';
import type { TestBrowser } from '../testBrowser';
import { looksAt, type Look } from './looks';
import { holdStill, screenOf, setMedia } from './screen';

/** What is at hand where a state has been brought into one of its looks. */
export interface Taken {
  page: Page;
  devtools: CDPSession;
  look: Look;
}

/** Opens a state in Chromium, and takes it in all its looks, one after the other. */
export async function takeAll(
  browser: TestBrowser,
  state: ShotState,
  take: (at: Taken) => Promise<void>,
): Promise<void> {
  const shot = await state.open(browser);
  try {
    const page = pageOf(state.name, shot);
    const devtools = await page.createCDPSession();
    const screen = screenOf(shot);
    await holdStill(screen, page);
    for (const look of looksAt(state.popup === true)) {
      await setMedia(devtools, look.scheme);
      await screen.setSize(look);
      await take({ page, devtools, look });
    }
    await devtools.detach();
  } finally {
    await shot.close();
  }
}

/** @throws where there is none: no picture can be taken */
export function pageOf(name: string, { page }: Shot): Page {
  if (!page) throw new Error(`${name} shows nothing that a picture can be taken of`);
  return page;
}

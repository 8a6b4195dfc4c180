import type { Browser, Page } from 'puppeteer-core';
import type { HostedWebmail } from './hostedWebmail';

/** The ways in which people follow a link. */
export type Way = 'click' | 'middle click' | 'Enter';
export const WAYS: readonly Way[] = ['click', 'middle click', 'Enter'];

/** Follows the first link of the open message, with the mouse or the keyboard, as a user does. */
export async function follow(page: Page, webmail: HostedWebmail, way: Way): Promise<void> {
  const { x, y } = await firstLink(page, webmail);
  if (way === 'click') await page.mouse.click(x, y);
  else if (way === 'middle click') await page.mouse.click(x, y, { button: 'middle' });
  else await page.keyboard.press('Enter');
}

/** Brings the link into view and gives it the keyboard; its middle, in CSS pixels of the page's viewport. */
function firstLink(page: Page, { bodySelector }: HostedWebmail): Promise<{ x: number; y: number }> {
  return page.evaluate((selector) => {
    const body = document.querySelector(selector);
    const frame = body instanceof HTMLIFrameElement ? body : null;
    const link = (frame?.contentDocument ?? body)?.querySelector<HTMLElement>('a[href^="https:"]');
    if (!link) throw new Error('the message has no link');
    link.scrollIntoView({ block: 'center' });
    link.focus();
    const { left, top } = frame?.getBoundingClientRect() ?? { left: 0, top: 0 };
    const box = link.getClientRects()[0] ?? link.getBoundingClientRect();
    return { x: left + box.left + box.width / 2, y: top + box.top + box.height / 2 };
  }, bodySelector);
}

/** The link guard's card, in CSS pixels of the viewport; null when none is shown. */
export function cardBox(page: Page): Promise<{ x: number; y: number; width: number; height: number } | null> {
  return page.evaluate(() => {
    const card = document.querySelector('[popover]:not([id], [class])');
    const box = card?.getBoundingClientRect();
    return box && box.width > 0 ? { x: box.x, y: box.y, width: box.width, height: box.height } : null;
  });
}

/** Closes the tabs that show this host. */
export async function closeTabsOf(browser: Browser, host: string): Promise<void> {
  for (const page of await browser.pages()) if (page.url().includes(`//${host}/`)) await page.close();
}

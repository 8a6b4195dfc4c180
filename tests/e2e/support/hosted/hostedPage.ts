import type { Page } from 'puppeteer-core';
import type { HostedWebmail } from './hostedWebmail';
import { addressOf } from './site';

declare global {
  interface Window {
    /** Set by app.js. */
    fixture: { open(name: string): void; setLateness(milliseconds: number | null): void };
  }
}

/** Loads the webmail with this conversation open, or with none. */
export async function loadHosted(
  page: Page,
  webmail: HostedWebmail,
  name = '',
  host: string = webmail.hosts[0],
): Promise<void> {
  // From elsewhere: a change of the fragment alone loads nothing.
  await page.goto('about:blank');
  await page.goto(addressOf(webmail, name, host), { waitUntil: 'load' });
}

/** Goes to another conversation as a user does, by a click in the list. Nothing is loaded. */
export async function choose(page: Page, name: string): Promise<void> {
  await page.click(`.list [data-open="${name}"]`);
}

/** What stands at one open message, in CSS pixels. */
export interface AtMessage {
  /** Heights of the banners between its header and its body. */
  above: number[];
  /** How many banners stand anywhere else in it. */
  elsewhere: number;
}

/** The banners of this page, a message each; `stray`: how many stand in no open message. */
export function banners(
  page: Page,
  webmail: HostedWebmail,
): Promise<{ messages: AtMessage[]; stray: number }> {
  return page.evaluate(
    (messageSelector, bodySelector) => {
      // The host bears no mark but its style, so that no message can look for it. Firefox writes `all` out in full.
      // A mail may have hidden the document's own functions behind names of its own.
      const root = document.documentElement;
      const hosts = [
        ...root.querySelectorAll<HTMLElement>('div[style*="initial"]:not([id], [class], [popover])'),
      ].filter((one) => /(?:^| )(?:all|color): initial\b/.test(one.getAttribute('style') ?? ''));
      const seen = new Set<HTMLElement>();
      const outermost = (selector: string, below: Element) =>
        [...below.querySelectorAll(selector)].filter((one) => !one.parentElement?.closest(bodySelector));
      const messages = outermost(messageSelector, root).flatMap((message) => {
        const [body] = outermost(bodySelector, message);
        if (!body) return [];
        const own = hosts.filter((host) => message.contains(host));
        own.forEach((host) => seen.add(host));
        const above = own.filter(
          (host) =>
            !body.contains(host) &&
            host.getBoundingClientRect().bottom <= body.getBoundingClientRect().top + 1,
        );
        return [
          {
            above: above.map((host) => host.getBoundingClientRect().height),
            elsewhere: own.length - above.length,
          },
        ];
      });
      return { messages, stray: hosts.length - seen.size };
    },
    webmail.messageSelector,
    webmail.bodySelector,
  );
}

/** How many banners each open message has: `[1]` is one message with one where it belongs. NaN: one in a wrong place. */
export async function bannerCounts(page: Page, webmail: HostedWebmail): Promise<number[]> {
  const { messages, stray } = await banners(page, webmail);
  return messages.map(({ above, elsewhere }) =>
    stray + elsewhere > 0 ? NaN : above.filter((height) => height > 20).length,
  );
}

import { fileURLToPath } from 'node:url';
import { launchChromium } from './chromium';
import { launchFirefox } from './firefox';
import type { LaunchOptions, TestBrowser } from './testBrowser';

export type BrowserName = TestBrowser['name'];

/** Where `wxt build` puts each browser's package. */
export const BUILT: Record<BrowserName, string> = {
  chromium: fileURLToPath(new URL('../../../.output/chrome-mv3', import.meta.url)),
  firefox: fileURLToPath(new URL('../../../.output/firefox-mv3', import.meta.url)),
};

/** A browser with the built extension in it. */
export function launchBrowser(name: BrowserName, options: Partial<LaunchOptions> = {}): Promise<TestBrowser> {
  const all = { extension: BUILT[name], ...options };
  return name === 'chromium' ? launchChromium(all) : launchFirefox(all);
}

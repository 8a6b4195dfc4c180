import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launchChromium } from './chromium';
import { launchFirefox } from './firefox';
import type { LaunchOptions, TestBrowser } from './testBrowser';

export type BrowserName = TestBrowser['name'];

const OUTPUT = process.env.BUILT_EXTENSIONS ?? fileURLToPath(new URL('../../../.output', import.meta.url));

/** Where `wxt build` puts each browser's package; another folder's copies with BUILT_EXTENSIONS. */
export const BUILT: Record<BrowserName, string> = {
  chromium: join(OUTPUT, 'chrome-mv3'),
  firefox: join(OUTPUT, 'firefox-mv3'),
};

/** A browser with the built extension in it. */
export function launchBrowser(name: BrowserName, options: Partial<LaunchOptions> = {}): Promise<TestBrowser> {
  const all = { extension: BUILT[name], ...options };
  return name === 'chromium' ? launchChromium(all) : launchFirefox(all);
}

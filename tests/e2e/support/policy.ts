import { findBrowser } from '../../run/browsers.mjs';
import { whyNoChromiumPolicy } from './chromiumPolicy';
import { whyNoFirefoxPolicy } from './firefoxPolicy';
import type { BrowserName } from './launch';

/** What an administrator has set for the extension: any JSON, right or wrong. */
export type Policy = Record<string, unknown>;

/** Why no policy can be set for this browser here; null where one can (LaunchOptions.policy). */
export function whyNoPolicy(name: BrowserName): string | null {
  const executable = findBrowser(name);
  if (process.platform !== 'linux' || !executable) return 'policies are set on Linux only';
  return name === 'chromium' ? whyNoChromiumPolicy(executable) : whyNoFirefoxPolicy(executable);
}

import type { BrowserName } from '../launch';
import { sharedBrowser } from '../shared';
import type { TestBrowser } from '../testBrowser';
import { withClock } from './clock';

/** A browser as states want it: hosted webmails, fixed clock. (English and UTC are the whole run's.) */
export async function shotSession(name: BrowserName): Promise<TestBrowser> {
  return withClock(await sharedBrowser(name));
}

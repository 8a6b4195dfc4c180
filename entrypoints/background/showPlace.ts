import browser from 'webextension-polyfill';
import { PLACE_CSS } from '../shared/placeStyle';
import { onMessage, sendMessage } from '../shared/protocol';
import { placeOfKey } from './keepBetter';
import { demandOwnPage } from './ownPage';
import type { TabStates } from './tabStates';

/** Shows, on the popup's word, where a piece of evidence stands in a message that is still open. */
export function startShowPlace(states: Pick<TabStates, 'view'>): void {
  onMessage('showPlace', async ({ data: { tabId, key, evidence }, sender }) => {
    demandOwnPage(sender);
    const { messages } = await states.view(tabId);
    if (!messages.some((one) => one.key === key)) return false;
    const { frameId, id } = placeOfKey(key);
    await giveStyle(tabId);
    const shown: unknown = await sendMessage('showPlaceHere', { id, evidence }, { tabId, frameId }).catch(
      () => false,
    );
    return shown === true;
  });
}

/**
 * The user's own style holds in shadow roots too, and no style of a message goes before it (CSS Cascade 5, section 6.1).
 * Chromium paints a highlight's colours only where a page's own style sets them, and hands them down into shadow roots.
 */
const ORIGIN: 'USER' | 'AUTHOR' = import.meta.env.FIREFOX ? 'USER' : 'AUTHOR';

/** Of all frames, since the body may lie in another one. Where it is refused, a frame is drawn without it. */
async function giveStyle(tabId: number): Promise<void> {
  const style = { target: { tabId, allFrames: true }, css: PLACE_CSS, origin: ORIGIN };
  // Not twice: browsers add the same again.
  await browser.scripting.removeCSS(style).catch(() => undefined);
  await browser.scripting.insertCSS(style).catch(() => undefined);
}

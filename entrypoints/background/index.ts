import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { assess } from '../../lib/assess/assess';
import { builtIn } from '../../lib/assess/knowledge';
import { correspondents, remember } from '../../lib/storage/history';
import { settings } from '../../lib/storage/settings';
import { trusted } from '../../lib/storage/trust';
import { showBadge } from './badge';
import { startChecks } from './checks';
import { startContextMenus } from './contextMenus';
import { startForgetTabs } from './forgetTabs';
import { startFrames } from './frames';
import { startFrameWishes } from './frameWishes';
import { judgeWith } from './judge';
import { listMarks } from './listMarks';
import { bringPart, startParts } from './parts';
import { startPopup } from './popup';
import { readerLanguages } from './readerLanguages';
import { startRegistration } from './registration';
import { startShowPlace } from './showPlace';
import { tabStates } from './tabStates';
import { startWelcome } from './welcome';

/**
 * The background: every part is handed what it needs, and sets its listeners in the first tick, so that a
 * worker that was ended misses nothing it is woken for.
 */
export default defineBackground(() => {
  const judge = judgeWith({
    assess,
    knowledge: builtIn,
    trusted: async () => ({
      ...(await trusted()),
      correspondents: await correspondents(),
      languages: await readerLanguages(browser.i18n, async () => (await settings.get()).languages),
      now: new Date().toISOString(),
    }),
  });
  const marks = listMarks({ session: browser.storage.session, settings });
  const states = tabStates(browser.storage.session, (tabId, view, record) => {
    void showBadge(browser.action, tabId, view);
    void marks.follow(tabId, record);
  });

  startFrames({ judge, states, settings, remember, bring: bringPart });
  startFrameWishes(settings);
  startPopup({ judge, states });
  startParts();
  startShowPlace(states);
  startForgetTabs(states);
  startChecks({ judge });
  startRegistration({ settings });
  startContextMenus();
  startWelcome();
});

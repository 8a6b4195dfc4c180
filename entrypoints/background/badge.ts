import browser, { type Action } from 'webextension-polyfill';
import type { Verdict } from '../../lib/assess/assessment';
import type { TabView } from './mergeFrames';

export interface Badge {
  /** Whose picture the button shows: the mark where there is no verdict. */
  look: Verdict | 'neutral';
  /** Over the picture. Empty but for a star, where the page would not keep the banner. */
  text: '' | '*';
  /** Message key of the title, which says it in words. */
  title: string;
}

/** Each verdict's own shape, the one it has everywhere: colour alone says nothing to one reader in twelve. */
const badgeFor = (verdict: Verdict): Badge => ({ look: verdict, text: '', title: `badge_${verdict}` });

const NOTHING: Badge = { look: 'neutral', text: '', title: 'action_title' };

/** White on it: 4.5:1 or more (WCAG 2.2, 1.4.3). */
export const STAR_GROUND = '#3a4b59';

/** The pictures' sizes, px: 16 at 1, 1.25, 1.5, 2, 3 and 4 times. */
const SIZES = [16, 20, 24, 32, 48, 64];

/** The worst first. */
const WARNINGS = ['dangerous', 'suspicious'] as const;

/**
 * What the button says of a tab: of its message in focus, unless another one that is open is worse: it speaks for the
 * whole tab, and a calm shape there would stand beside a scam. Its title says then that it is another one; the popup lists them all. A
 * star when the page would not keep the banner.
 */
export function badgeOf(view: TabView): Badge {
  const message = view.messages[view.focused];
  if (!message)
    return view.reason === null || view.reason === 'no_message_open' ? NOTHING : badgeFor('unreadable');
  // Read once by its shape: nothing tells when such a page shows another message.
  if (message.message?.defects.includes('read_generic')) return NOTHING;
  const worst = WARNINGS.find((one) => view.messages.some(({ assessment }) => assessment.verdict === one));
  const badge = badgeFor(worst ?? message.assessment.verdict);
  if (worst && worst !== message.assessment.verdict && !view.bannerLost)
    return { ...badge, title: `${badge.title}_other` };
  return view.bannerLost ? { ...badge, text: '*', title: `${badge.title}_no_banner` } : badge;
}

/** What each tab's button is still being told: a picture is read from disk, and the earlier one must not come later. */
const telling = new Map<number, Promise<void>>();

/** Shows it, after what was to be shown before. Never rejects: a tab that has gone meanwhile is nobody's loss. */
export function showBadge(action: Action.Static, tabId: number, view: TabView): Promise<void> {
  const badge = badgeOf(view);
  const told = (telling.get(tabId) ?? Promise.resolve())
    .then(() => tell(action, tabId, badge))
    .finally(() => telling.get(tabId) === told && telling.delete(tabId));
  telling.set(tabId, told);
  return told;
}

async function tell(action: Action.Static, tabId: number, badge: Badge): Promise<void> {
  try {
    await action.setIcon({ tabId, path: iconsOf(badge.look) });
    await action.setBadgeText({ tabId, text: badge.text });
    await action.setBadgeBackgroundColor({ tabId, color: STAR_GROUND });
    await action.setBadgeTextColor({ tabId, color: '#ffffff' });
    await action.setTitle({ tabId, title: browser.i18n.getMessage(badge.title) });
  } catch {
    return;
  }
}

/** By size, px, the file of its picture, from the extension's root. */
export function iconsOf(look: Badge['look']): Record<string, string> {
  const name = look === 'neutral' ? '' : `${look}-`;
  return Object.fromEntries(SIZES.map((size) => [String(size), `/icon/${name}${size}.png`]));
}

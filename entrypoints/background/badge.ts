import browser, { type Action } from 'webextension-polyfill';
import type { Verdict } from '../../lib/assess/assessment';
import type { TabView } from './mergeFrames';

export interface Badge {
  text: string;
  color: string;
  /** Message key of the title, which says it in words. */
  title: string;
}

/** Sign and colour together: the colour alone says nothing to one reader in twelve. White text on each: 4.5:1 or more. */
const BADGES: Record<Verdict, Badge> = {
  dangerous: { text: '!', color: '#b3261e', title: 'badge_dangerous' },
  suspicious: { text: '?', color: '#8a5300', title: 'badge_suspicious' },
  unremarkable: { text: '', color: '#5f6368', title: 'badge_unremarkable' },
  authentic: { text: '✓', color: '#1b6e3c', title: 'badge_authentic' },
  unreadable: { text: '–', color: '#5f6368', title: 'badge_unreadable' },
};

const NOTHING: Badge = { text: '', color: '#5f6368', title: 'action_title' };

/** The worst first. */
const WARNINGS = ['dangerous', 'suspicious'] as const;

/**
 * The badge of a tab: of its message in focus, unless another one that is open is worse: it speaks for the whole tab,
 * and a tick there would stand beside a scam. Its title says then that it is another one; the popup lists them all. A
 * star when the page would not keep the banner.
 */
export function badgeOf(view: TabView): Badge {
  const message = view.messages[view.focused];
  if (!message)
    return view.reason === null || view.reason === 'no_message_open' ? NOTHING : BADGES.unreadable;
  // Read once by its shape: nothing tells when such a page shows another message.
  if (message.message?.defects.includes('read_generic')) return NOTHING;
  const worst = WARNINGS.find((one) => view.messages.some(({ assessment }) => assessment.verdict === one));
  const badge = BADGES[worst ?? message.assessment.verdict];
  if (worst && worst !== message.assessment.verdict && !view.bannerLost)
    return { ...badge, title: `${badge.title}_other` };
  return view.bannerLost ? { ...badge, text: `${badge.text}*`, title: `${badge.title}_no_banner` } : badge;
}

/** Shows it; a tab that has gone meanwhile is nobody's loss. */
export async function showBadge(action: Action.Static, tabId: number, view: TabView): Promise<void> {
  const badge = badgeOf(view);
  try {
    await action.setBadgeText({ tabId, text: badge.text });
    await action.setBadgeBackgroundColor({ tabId, color: badge.color });
    await action.setBadgeTextColor({ tabId, color: '#ffffff' });
    await action.setTitle({ tabId, title: browser.i18n.getMessage(badge.title) });
  } catch {
    return;
  }
}

import type { Settings } from '../../lib/storage/settings';
import type { openIn } from '../../lib/webmail/registry';
import type { FrameAnswer } from '../shared/protocol';
import { frameBanners } from './frameBanners';
import { linkGuard } from './linkGuard';

/** What of the settings concerns it. */
export type WarningSettings = Pick<Settings, 'bannerAlways' | 'linkGuard'>;

export interface Warning {
  /** What is open now, by the messages' ids. */
  show(answers: ReadonlyMap<string, FrameAnswer>): void;
  set(settings: WarningSettings): void;
  /** Whether the banners are where they were put; cheap. */
  inPlace: () => boolean;
}

/**
 * The banners of one frame and its link guard, in one: they come for the same messages.
 * @param openMessages the adapters, which the content script has
 * @param lost called with the id of a message whose banner the page won't keep
 * @param signal undoes everything
 */
export function warning(
  page: Window,
  signal: AbortSignal,
  settings: WarningSettings,
  openMessages: typeof openIn,
  lost: (id: string) => void,
): Warning {
  const banners = frameBanners(page, signal, settings.bannerAlways, openMessages, lost);
  const guard = linkGuard(page, signal, settings.linkGuard, openMessages);
  return {
    show(answers) {
      banners.show(answers);
      guard.show(answers);
    },
    set(now) {
      banners.setAlways(now.bannerAlways);
      guard.setOn(now.linkGuard);
    },
    inPlace: banners.inPlace,
  };
}

import { renderBanner } from '../../components/banner/renderBanner';
import type { Assessment } from '../../lib/assess/assessment';
import type { BannerPlace, OpenMessage } from '../../lib/webmail/adapter';
import { mountBanners } from '../../lib/webmail/bannerMount';
import { isOnDark } from '../../lib/webmail/pageTone';
import type { openIn } from '../../lib/webmail/registry';
import { wantsBanner } from '../../lib/webmail/wantsBanner';
import type { FrameAnswer } from '../shared/protocol';

export interface FrameBanners {
  /** What is open now, by the messages' ids. */
  show(answers: ReadonlyMap<string, Pick<FrameAnswer, 'assessment'>>): void;
  setAlways(always: boolean): void;
  inPlace: () => boolean;
}

/**
 * The banners of one frame: which message has which, and what the user has put away.
 * @param openMessages the adapters, which the content script has
 * @param lost called with the id of a message whose banner the page won't keep
 */
export function frameBanners(
  page: Window,
  signal: AbortSignal,
  always: boolean,
  openMessages: typeof openIn,
  lost: (id: string) => void,
): FrameBanners {
  const mount = mountBanners(page.document, lost, signal);
  const dismissed = new Set<string>();
  let current: Parameters<FrameBanners['show']>[0] = new Map();

  const draw = (): void => {
    const opened = openMessages(page.document, page.location.host);
    if ('unreadable' in opened) return mount.keepOnly([]);
    const wanted = opened.messages.filter(({ id }) => {
      const assessment = current.get(id)?.assessment;
      return assessment && !dismissed.has(id) && wantsBanner(assessment.verdict, always);
    });
    mount.keepOnly(wanted.map(({ id }) => id));
    for (const message of wanted) {
      const dismiss = (): void => {
        dismissed.add(message.id);
        mount.hide(message.id);
      };
      const assessment = current.get(message.id)?.assessment;
      if (assessment) showOne(message, opened.adapter.bannerPlace(message), assessment, dismiss);
    }
  };

  const showOne = (
    { id, body }: OpenMessage,
    place: BannerPlace | null,
    assessment: Assessment,
    dismiss: () => void,
  ): void => {
    const isDark = place !== null && isOnDark(place.parent);
    mount.show(id, place, (root) => renderBanner(root, assessment, { dismiss }, isDark), body);
  };

  return {
    inPlace: mount.inPlace,
    show(answers) {
      current = answers;
      draw();
    },
    setAlways(now) {
      always = now;
      draw();
    },
  };
}

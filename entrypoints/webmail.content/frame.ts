import { settings, type Settings } from '../../lib/storage/settings';
import { observePage } from '../../lib/webmail/observer';
import { fetchRawSource } from '../../lib/webmail/rawSource';
import { openIn, readDocument } from '../../lib/webmail/registry';
import { onMessage, sendMessage, type FrameAnswer, type FrameReading } from '../shared/protocol';
import { mayRead } from '../shared/watching';
import { frameBanners } from './frameBanners';
import { linkGuard } from './linkGuard';

/**
 * Reads one frame and says so to the background. Watched, it goes on doing so whenever the open messages
 * change, and shows banners; asked by a click, it reads once and only tells when that no longer holds.
 * @param stop ends this script in this frame
 */
export async function startFrame(
  page: Window,
  first: Settings,
  signal: AbortSignal,
  isValid: () => boolean,
  stop: () => void,
): Promise<void> {
  const watched = mayRead(first.watched, page.origin);
  const banners = frameBanners(page, signal, first.bannerAlways);
  const guard = linkGuard(page, signal, first.linkGuard);
  let current = new Map<string, FrameAnswer>();
  const show = (): void => {
    banners.show(current);
    guard.show(current);
  };
  const tell = async (reading: FrameReading): Promise<void> => {
    if (!isValid()) return;
    const answers = await sendMessage('frameRead', reading).catch(() => null);
    if (!answers || !watched || signal.aborted) return;
    current = new Map(
      reading.messages.flatMap(({ id }, index) => (answers[index] ? [[id, answers[index]]] : [])),
    );
    show();
  };

  const answers = [
    onMessage('fetchRawSource', ({ data: id }) => rawSourceOf(page, id)),
    onMessage('stillThere', () => true),
    onMessage('reassessed', ({ data }) => {
      if (!watched) return;
      current.set(data.id, data);
      show();
    }),
  ];
  signal.addEventListener('abort', () => answers.forEach((end) => end()), { once: true });
  page.addEventListener('pagehide', () => void tell(gone()), { signal });
  page.addEventListener('pageshow', (event) => void (event.persisted && tell(readFrame(page))), { signal });

  if (watched) {
    const end = settings.subscribe((now) => {
      if (!mayRead(now.watched, page.origin)) return stop();
      banners.setAlways(now.bannerAlways);
      guard.setOn(now.linkGuard);
    });
    signal.addEventListener('abort', end, { once: true });
    observePage(
      page,
      () => fingerprint(page, banners.inPlace),
      () => void tell(readFrame(page)),
      signal,
    );
  } else {
    const once = new AbortController();
    const changed = (): void => {
      once.abort();
      void tell(gone());
    };
    observePage(page, () => fingerprint(page, () => true), changed, AbortSignal.any([signal, once.signal]));
  }
  await tell(readFrame(page));
}

/** Cheap enough for every frame that is drawn: which messages are open, filled, and with their banners. */
function fingerprint(page: Window, inPlace: (id: string) => boolean): string {
  try {
    const opened = openIn(page.document, page.location.host);
    if ('unreadable' in opened) return opened.unreadable;
    return opened.messages
      .map(
        ({ id, body }) =>
          `${id} ${body.hasChildNodes() ? 'filled' : 'empty'} ${inPlace(id) ? '' : 'dropped'}`,
      )
      .join('\n');
  } catch {
    return 'page_changed';
  }
}

function readFrame(page: Window): FrameReading {
  const read = readDocument(page.document, page.location.host);
  return 'unreadable' in read ? { webmail: '', messages: [], focused: null, reason: read.unreadable } : read;
}

function gone(): FrameReading {
  return { webmail: '', messages: [], focused: null, reason: 'no_message_open', gone: true };
}

async function rawSourceOf(page: Window, id: string): ReturnType<typeof fetchRawSource> {
  const opened = openIn(page.document, page.location.host);
  const message = 'unreadable' in opened ? undefined : opened.messages.find((one) => one.id === id);
  const request = message && !('unreadable' in opened) ? opened.adapter.rawSource?.(message) : null;
  return request ? fetchRawSource(request, page.location.href) : { unreadable: 'source_unavailable' };
}

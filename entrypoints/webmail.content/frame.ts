import { observePage } from '../../lib/webmail/observer';
import type { RawSource } from '../../lib/webmail/rawSource';
import { adapterFor, openIn, readDocument } from '../../lib/webmail/registry';
import { followFocus } from './focus';
import { LASTS, lasting } from './lasting';
import { clearLeftovers } from './leftovers';
import { lookAt } from './lookAt';
import { partHere, type Parts } from '../shared/parts';
import {
  onMessage,
  sendMessage,
  type FrameAnswer,
  type FrameReading,
  type FrameWishes,
} from '../shared/protocol';
import { onDemand } from './onDemand';
import { warningOnDemand } from './warningOnDemand';
import { followWishes } from './wishes';

/**
 * Reads one frame and says so to the background. Watched, it goes on doing so whenever the open messages
 * change, and shows banners; asked by a click, it reads once and only tells when that no longer holds.
 * @param stop ends this script in this frame
 */
export async function startFrame(
  page: Window,
  wanted: FrameWishes,
  signal: AbortSignal,
  isValid: () => boolean,
  stop: () => void,
): Promise<void> {
  if (signal.aborted) return;
  clearLeftovers(page.document);
  const { watched } = wanted;
  const warning = warningOnDemand(page, signal, wanted);
  const marks = onDemand('listMarks', (make) => make(page, signal, wanted.listMarks, adapterFor));
  const source = onDemand('rawSource', (fetchIt) => fetchIt);
  const places = onDemand('showPlace', (make) => make(page, signal, openIn));
  let current = new Map<string, FrameAnswer>();
  let incomplete: ReadonlySet<string> | null = new Set();
  const isLasting = lasting(watched ? LASTS : 0);
  const focus = followFocus(
    page,
    (id) => void (isValid() && sendMessage('focused', id).catch(() => undefined)),
    signal,
  );
  const readNow = (): FrameReading => {
    const reading = readFrame(page);
    const isUnreadable = reading.reason === 'page_changed';
    if (!isLasting(isUnreadable) && isUnreadable) reading.reason = 'no_message_open';
    const ids = reading.messages.map(({ id }) => id);
    const partly = reading.messages.filter(
      ({ reading: { missing, from } }) => from.length === 0 || missing?.length,
    );
    incomplete = isUnreadable ? null : new Set(partly.map(({ id }) => id));
    return { ...reading, focused: focus.of(ids, reading.focused) };
  };
  const tell = async (reading: FrameReading): Promise<void> => {
    if (!isValid()) return;
    const answers = await sendMessage('frameRead', {
      ...reading,
      canWarn: Boolean(partHere('warning')),
    }).catch(() => null);
    if (!answers || !watched || signal.aborted) return;
    current = new Map(
      reading.messages.flatMap(({ id }, index) => (answers[index] ? [[id, answers[index]]] : [])),
    );
    warning.show(current);
  };

  const answers = [
    onMessage('fetchRawSource', async ({ data: id }) => rawSourceOf(page, id, await source.get())),
    onMessage('showPlaceHere', async ({ data }) => (await places.get())(data)),
    onMessage('stillThere', () => true),
    onMessage('listMarks', ({ data }) => {
      if (watched)
        void marks.get().then(
          (made) => made.take(data),
          () => undefined,
        );
    }),
    onMessage('reassessed', ({ data }) => {
      if (!watched) return;
      current.set(data.id, data);
      warning.show(current);
    }),
  ];
  signal.addEventListener('abort', () => answers.forEach(quietly), { once: true });
  page.addEventListener('pagehide', () => void tell(gone()), { signal });
  page.addEventListener('pageshow', (event) => void (event.persisted && tell(readNow())), { signal });

  if (watched) {
    const end = followWishes((now) => {
      if (signal.aborted) return;
      if (!now.watched) return stop();
      wanted = now;
      warning.set(now);
      marks.here()?.setOn(now.listMarks);
    });
    signal.addEventListener('abort', () => quietly(end), { once: true });
    observePage(
      page,
      () => lookAt(page, incomplete, isLasting),
      () => isValid() && warning.inPlace(),
      () => void tell(readNow()),
      signal,
    );
  } else {
    const once = new AbortController();
    const changed = (): void => {
      once.abort();
      void tell(gone());
    };
    const look = () => lookAt(page, new Set(), isLasting);
    await untilReadable(page);
    observePage(page, look, isValid, changed, AbortSignal.any([signal, once.signal]));
  }
  await tell(readNow());
}

/** A body may be on its way when the header is there; whoever clicked waits for it, two seconds at most. */
async function untilReadable({ document, location }: Window): Promise<void> {
  for (let waits = 0; waits < 6 && isOnItsWay(document, location.host); waits++)
    await new Promise((resolve) => setTimeout(resolve, 300));
}

function isOnItsWay(document: Document, host: string): boolean {
  const read = readDocument(document, host);
  return 'unreadable' in read
    ? read.unreadable === 'page_changed'
    : read.messages.some(({ reading: { html, text } }) => !html && !text);
}

function readFrame(page: Window): FrameReading {
  const read = readDocument(page.document, page.location.host);
  return 'unreadable' in read ? { webmail: '', messages: [], focused: null, reason: read.unreadable } : read;
}

function gone(): FrameReading {
  return { webmail: '', messages: [], focused: null, reason: 'no_message_open', gone: true };
}

async function rawSourceOf(page: Window, id: string, fetchRawSource: Parts['rawSource']): Promise<RawSource> {
  const opened = openIn(page.document, page.location.host);
  const message = 'unreadable' in opened ? undefined : opened.messages.find((one) => one.id === id);
  const request = message && !('unreadable' in opened) ? opened.adapter.rawSource?.(message) : null;
  return request ? fetchRawSource(request, page.location.href) : { unreadable: 'source_unavailable' };
}

/** After an update of the extension, what it listens to is gone already. */
function quietly(end: () => void): void {
  try {
    end();
  } catch {
    // There is nothing left to end.
  }
}

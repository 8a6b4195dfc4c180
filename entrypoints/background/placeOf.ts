import type { Runtime } from 'webextension-polyfill';
import { webOrigin, webPage } from '../shared/origins';

/** Where a content script speaks from. */
export interface Place {
  tabId: number;
  frameId: number;
  origin: string;
  /** Origin of the tab's page; null where that is no web page, or the browser doesn't say. */
  top: string | null;
  /** Origin and path of the frame's own page; null where the browser doesn't say. */
  page: string | null;
  documentId: string | null;
  isPrivate: boolean;
}

/**
 * Null for what is no frame of a tab. A frame without an address of its own (about:blank) has its tab's origin, but
 * not one in a sandbox, whose origin is "null": a mail's body may stand in it.
 */
export function placeOf(
  sender: Runtime.MessageSender & { origin?: string; documentId?: string },
): Place | null {
  const { tab, frameId, documentId } = sender;
  const top = webOrigin(tab?.url);
  const own = webOrigin(sender.origin) ?? webOrigin(sender.url);
  const origin = own ?? (sender.origin === 'null' ? null : top);
  if (tab?.id === undefined || frameId === undefined || origin === null) return null;
  const page = webPage(sender.url) ?? (origin === top ? webPage(tab.url) : null);
  return {
    tabId: tab.id,
    frameId,
    origin,
    top,
    page,
    documentId: documentId ?? null,
    isPrivate: tab.incognito,
  };
}

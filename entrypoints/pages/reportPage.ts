import type { OwnPage } from '../../components/parts/PageLink';

/** A report, as it travels in the address of its page: ids alone, nothing that stood in a message. */
export interface ReportRequest {
  /** `chrome.tabs` id of the tab in which the message is open. */
  tabId: number;
  /** CheckedMessage.key. */
  key: string;
  /** Ids of the choices that were made. */
  chosen: string[];
  /** Asked for from a private window: Chrome opens pages of an extension in an ordinary one even then. */
  isPrivate: boolean;
}

/** As desks are called (desk.schema.json); `webmail` and `organisation` are no others. */
const ID = /^[a-z0-9][a-z0-9-]{0,39}$/;
/** The frame's number, a colon, and what the webmail calls the message. */
const KEY = /^\d{1,10}:[^\p{Cc}]{1,2000}$/u;
/** As many as there are kinds of choices. */
const MOST = 6;

/** Where a report stands as a page of its own; null for a message that no tab shows (its key is ''). */
export function reportPage({ tabId, key, chosen, isPrivate }: ReportRequest): OwnPage | null {
  if (!KEY.test(key)) return null;
  const query = new URLSearchParams({
    tab: String(tabId),
    key,
    desks: chosen.join(','),
    ...(isPrivate ? { private: '1' } : {}),
  });
  return `/report.html?${query.toString()}`;
}

/** What the address of the page asks for; null when it names no message. Ids of another form are left out. */
export function reportRequest(search: string): ReportRequest | null {
  const query = new URLSearchParams(search);
  const tab = query.get('tab') ?? '';
  const key = query.get('key') ?? '';
  if (!/^\d{1,15}$/.test(tab) || !KEY.test(key)) return null;
  const chosen = (query.get('desks') ?? '').split(',').filter((id) => ID.test(id));
  return {
    tabId: Number(tab),
    key,
    chosen: [...new Set(chosen)].slice(0, MOST),
    isPrivate: query.has('private'),
  };
}

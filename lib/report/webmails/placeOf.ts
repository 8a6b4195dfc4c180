import type { Compose } from './webmail';

export interface Place {
  origin: string;
  /** What the window's path takes of the page's. */
  values: Record<'account' | 'before' | 'page', string>;
}

/**
 * Where a compose window is. Its host is the data's or the open page's own, and never comes from a message.
 * @param page origin and path of the open page; null where none is known
 * @returns null where the entry doesn't go with the page, or needs one and there is none
 */
export function placeOf({ pages, host, path, account, part }: Compose, page: string | null): Place | null {
  if (page === null) {
    const [only, ...others] = pages;
    const known = host ?? (others.length === 0 ? only : undefined);
    return known !== undefined && pages.length > 0 && !/\{(?:before|page)\}/u.test(path)
      ? { origin: `https://${known}`, values: { account: '0', before: '', page: '' } }
      : null;
  }
  const url = webPage(page);
  if (!url || (pages.length > 0 && !(url.protocol === 'https:' && pages.includes(url.host)))) return null;
  const { origin, pathname } = url;
  const end = part === null ? 0 : pathname.indexOf(part);
  if (end < 0) return null;
  return {
    origin: host === null ? origin : `https://${host}`,
    values: { account: accountIn(pathname, account), before: pathname.slice(0, end), page: pathname },
  };
}

/** 0 is the first account, and the only one of most people. */
function accountIn(pathname: string, after: string | null): string {
  if (after === null || !pathname.includes(after)) return '0';
  const number = pathname.slice(pathname.indexOf(after) + after.length).split('/', 1)[0] ?? '';
  return /^\d{1,3}$/u.test(number) ? number : '0';
}

/** A web address without name and password; null for all else (javascript:, data:, file:, blob:). */
function webPage(page: string): URL | null {
  try {
    const url = new URL(page);
    const isWeb = url.protocol === 'https:' || url.protocol === 'http:';
    return isWeb && url.username === '' && url.password === '' ? url : null;
  } catch {
    return null;
  }
}

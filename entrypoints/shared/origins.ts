/** The origin of a page that mail can be open in; null for pages of the browser, files, and what is no address. */
export function webOrigin(url: string | undefined): string | null {
  try {
    const { protocol, origin } = new URL(url ?? '');
    return protocol === 'https:' || protocol === 'http:' ? origin : null;
  } catch {
    return null;
  }
}

/** Origin and path of such a page, without query and fragment, which may hold what was looked for; null as above. */
export function webPage(url: string | undefined): string | null {
  const origin = webOrigin(url);
  return origin === null ? null : origin + new URL(url ?? '').pathname;
}

/** The match pattern for an origin. Firefox has no ports in patterns, so the content script checks the origin. */
export function patternOf(origin: string): string {
  const { protocol, hostname } = new URL(origin);
  return `${protocol}//${hostname}/*`;
}

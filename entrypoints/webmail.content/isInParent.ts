/**
 * Whether a frame holds what the page around it put there (about:blank, srcdoc, blob:): webmail draws a message's body
 * into such a frame, and the script in the page around it reads that. In a sandbox without an origin it is out of that
 * script's reach, and still the sender's work: no script may take it for a page of its own.
 */
export function isInParent(page: Pick<Window, 'location' | 'top'>): boolean {
  return page.top !== page && /^(?:about|blob|data):$/.test(page.location.protocol);
}

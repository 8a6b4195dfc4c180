/**
 * Whether a frame holds what the page around it put there (about:blank, srcdoc, blob:), on the same origin: webmail
 * draws a message's body into such a frame, and the script in the page around it reads that.
 */
export function isInParent({ location, frameElement }: Pick<Window, 'location' | 'frameElement'>): boolean {
  // Null at the top, and where the page around it is another origin's.
  return frameElement !== null && /^(?:about|blob):$/.test(location.protocol);
}

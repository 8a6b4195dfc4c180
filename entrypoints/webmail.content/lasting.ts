/** Milliseconds that an open message must stay unreadable before that is said: bodies come after their headers. */
export const LASTS = 2000;

/**
 * Whether something has been so for a while, by being told each time what is so now.
 * @param needed in ms
 */
export function lasting(needed: number): (isSo: boolean) => boolean {
  let since: number | undefined;
  return (isSo) => {
    since = isSo ? (since ?? performance.now()) : undefined;
    return since !== undefined && performance.now() - since >= needed;
  };
}

/** Texts for states and tests of components: made up, with reserved names (RFC 2606). */

/** Markup and a sign that turns the direction of text (UAX #9), as a message may carry them. */
export const HOSTILE = '<img src=x onerror=alert(1)><a href="https://evil.example/">safe</a>\u202Eknab';
/** One word without a place to break it. */
export const LONG_WORD = `https://sign-in.example/${'a1b2c3d4'.repeat(30)}`;
/** More than fits, of ordinary words. */
export const LONG_TEXT = 'Your account will be closed unless you confirm what we know about you. '.repeat(12);
/** From right to left, with a name from left to right in it. */
export const RIGHT_TO_LEFT = 'تم تعليق حسابك. سجّل الدخول إلى example.com خلال 24 ساعة.';

/** Where a state has nothing to do. */
export const nothing = (): void => undefined;
/** Where a copy, or whatever else takes a while, works. */
export const done = (): Promise<void> => Promise.resolve();

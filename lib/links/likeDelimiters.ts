/**
 * Characters that look like a slash or a backslash and are none: fraction slash, set minus, division slash,
 * box drawings, mathematical diagonals, solidi, full-width and small forms (UTS #39 confusables of / and \).
 * For a class in a RegExp.
 */
export const LIKE_SLASHES = '\u2044\u2215\u2216\u2571\u2572\u27cb\u27cd\u29f5\u29f8\u29f9\ufe68\uff0f\uff3c';
/**
 * Dots that browsers turn into a real one (UTS #46): one dot leader, ideographic, full-width and half-width
 * full stop. For a class in a RegExp.
 */
export const LIKE_DOTS = '\u2024\u3002\uff0e\uff61';

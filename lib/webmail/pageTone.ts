import { parentOf, viewOf } from './safeDom';

/**
 * Whether what lies behind an element is dark: the nearest background with a colour counts, as webmail has themes of
 * its own whatever the system's is. Without any, the page's own colour scheme.
 */
export function isOnDark(element: Element): boolean {
  const view = viewOf(element.ownerDocument);
  if (!view) return false;
  let scheme = '';
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const style = view.getComputedStyle(at);
    const [red = 0, green = 0, blue = 0, alpha = 1] = (style.backgroundColor.match(/[\d.]+/g) ?? []).map(
      Number,
    );
    // Rough luminance, gamma left out: 128 parts black from white text.
    if (style.backgroundColor.startsWith('rgb') && alpha > 0.5)
      return 0.3 * red + 0.59 * green + 0.11 * blue < 110;
    scheme = style.colorScheme;
  }
  return (
    /\bdark\b/.test(scheme) &&
    (!/\blight\b/.test(scheme) || view.matchMedia('(prefers-color-scheme: dark)').matches)
  );
}

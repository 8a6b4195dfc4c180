import type { ToolbarOf } from '../../components/pinPicture/PinPicture';

/** Made-up brands that Chromium puts in so that nobody counts on the list (UA Client Hints, section 6.2). */
const isMadeUp = (brand: string) => /not/i.test(brand) && /brand/i.test(brand);

/**
 * Whose toolbar it is; null where it is not known, since a wrong picture is worse than none.
 * @param brands names of navigator.userAgentData.brands; null where there is no such list
 * @param gecko the name that runtime.getBrowserInfo gives; null where there is no such question
 */
export function whichBrowser(brands: readonly string[] | null, gecko: string | null): ToolbarOf | null {
  if (gecko !== null) return gecko === 'Firefox' ? 'firefox' : null;
  const named = brands?.filter((brand) => !isMadeUp(brand)) ?? [];
  if (named.includes('Microsoft Edge')) return 'edge';
  // Chromium without another's name has Chrome's toolbar; those that give their own have one of their own.
  const others = named.filter((brand) => !CHROMES.has(brand));
  return named.length > 0 && others.length === 0 ? 'chrome' : null;
}

const CHROMES: ReadonlySet<string> = new Set(['Chromium', 'Google Chrome', 'HeadlessChrome']);

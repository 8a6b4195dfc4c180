import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { ToolbarOf } from '../../components/pinPicture/PinPicture';
import { whichBrowser } from './whichBrowser';

/** UA Client Hints, which only Chromium has and no library of types knows yet. */
interface WithBrands {
  userAgentData?: { brands?: { brand: string }[]; mobile?: boolean };
}

/** Whose toolbar the page is below; undefined until that is known, null where nothing is known of it. */
export function useBrowser(): ToolbarOf | null | undefined {
  const [found, setFound] = useState<ToolbarOf | null>();
  useEffect(() => void ask().then(setFound, () => setFound(null)), []);
  return found;
}

async function ask(): Promise<ToolbarOf | null> {
  // A telephone has no toolbar to pin anything to.
  if ((await browser.runtime.getPlatformInfo()).os === 'android') return null;
  const { userAgentData } = navigator as Navigator & WithBrands;
  const brands = userAgentData?.brands?.map(({ brand }) => brand) ?? null;
  // Firefox alone has it, whatever the types say.
  const { getBrowserInfo } = browser.runtime as Partial<typeof browser.runtime>;
  return whichBrowser(brands, brands || !getBrowserInfo ? null : (await getBrowserInfo()).name);
}

import type { Shot, ShotState } from '../../shots/states';
import { sideways, violations } from '../looks';
import type { BrowserName } from '../launch';
import { differenceFrom } from './baselines';
import { looksAt, type Look } from './looks';
import { holdStill, photographHalf, screenOf, setMedia, type Screen } from './screen';
import { pageOf } from './takeAll';

/**
 * What is wrong with a state, in words. In Chromium it is looked at in all its looks, and compared with its pictures; in
 * Firefox, where nothing has another colour or place, axe is asked once, and whether anything goes sideways.
 */
export async function faultsOf(name: BrowserName, state: ShotState, shot: Shot): Promise<string[]> {
  const screen = screenOf(shot);
  if (name === 'chromium') return faultsInLooks(state, shot, screen);
  if (state.foreign) return [];
  // Its popup has a scroll bar that takes room, and would be wider for it: what is made narrow there goes sideways.
  if (shot.page) await screen.setSize({ width: 320 });
  return [...(await beyond(screen, '320 px wide')), ...(await violations(screen))];
}

async function faultsInLooks(state: ShotState, shot: Shot, screen: Screen): Promise<string[]> {
  const page = pageOf(state.name, shot);
  const faults: string[] = [];
  const devtools = await page.createCDPSession();
  await holdStill(screen, page);
  const looks = looksAt(state.popup === true);
  for (const [at, look] of looks.entries()) {
    await setMedia(devtools, look.scheme);
    await screen.setSize(look);
    const difference = differenceFrom(state.name, look, await photographHalf(devtools, page, look, state));
    if (difference) faults.push(difference);
    if (state.foreign) continue;
    if (look.scheme === 'light') faults.push(...(await beyond(screen, `${look.width} px wide`)));
    // Where one scheme ends and the other begins: light has all its widths behind it, dark still has the last one's.
    if (looks[at + 1]?.scheme !== look.scheme || looks[at - 1]?.scheme === 'light')
      for (const told of await violations(screen, look.scheme)) faults.push(`${look.scheme}: ${told}`);
  }
  if (!state.foreign) {
    const narrow: Look = { scheme: 'light', width: 320 };
    const wide: Omit<Look, 'scheme'> = { width: state.popup ? 400 : 640, large: true };
    await setMedia(devtools, 'light');
    await screen.setSize(wide);
    faults.push(...(await beyond(screen, 'text at 200%')), ...(await clipped(screen, 'text at 200%')));
    await setMedia(devtools, 'light', true);
    await screen.setSize(narrow);
    faults.push(...(await beyond(screen, 'forced colours')), ...(await clipped(screen, '320 px wide')));
    await screen.evaluate(`document.documentElement.dir = 'rtl'`);
    faults.push(...(await beyond(screen, 'right to left')));
    if (await screen.evaluate(`document.getAnimations().some(({ playState }) => playState === 'running')`))
      faults.push('something moves, where the reader wants nothing to');
  }
  await devtools.detach();
  return faults;
}

async function beyond(screen: Screen, when: string): Promise<string[]> {
  const by = await sideways(screen);
  return by === 0 ? [] : [`${when}: ${by} px sideways`];
}

/** Words that their box cuts off. What ends in an ellipsis, or is there for screen readers alone, is meant to. */
const CLIPPED = `JSON.stringify([...document.querySelectorAll('body *')].filter((one) => {
  const { overflowX, overflowY, textOverflow, webkitLineClamp } = getComputedStyle(one);
  const cuts = (way) => way === 'hidden' || way === 'clip';
  return one.clientWidth > 4 && one.clientHeight > 4 && one.innerText?.trim() && one.checkVisibility()
    && textOverflow !== 'ellipsis' && webkitLineClamp === 'none'
    && ((cuts(overflowX) && one.scrollWidth > one.clientWidth + 1)
      || (cuts(overflowY) && one.scrollHeight > one.clientHeight + 1));
}).map((one) => one.outerHTML.slice(0, 120)))`;

async function clipped(screen: Screen, when: string): Promise<string[]> {
  const found = JSON.parse((await screen.evaluate(CLIPPED)) as string) as string[];
  return found.map((html) => `${when}: cut off: ${html}`);
}

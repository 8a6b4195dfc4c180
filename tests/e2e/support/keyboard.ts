import type { Page } from 'puppeteer-core';

export interface Walk {
  /** What was gone through, by their words. */
  stops: string[];
  /** Where the focus could not be seen, was covered or cut, or went against the order of the page. */
  faults: string[];
}

/** Stops after which a page has no end. */
const MOST = 120;

/** Goes through the page with the tab key, from its top on; ends where it leaves the page. */
export async function tabThrough(page: Page): Promise<Walk> {
  const walk: Walk = { stops: [], faults: [] };
  await page.evaluate(() => {
    document.querySelectorAll('[data-stop]').forEach((one) => one.removeAttribute('data-stop'));
    // Whoever lets go of a field goes on from there: the page itself has to be where it starts.
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute('tabindex');
  });
  for (let place = 0; place < MOST; place++) {
    await page.keyboard.press('Tab');
    await page.evaluate(untilInView);
    const stop = await page.evaluate(stopHere, place);
    if (!stop) return walk;
    walk.stops.push(stop.said);
    walk.faults.push(...stop.faults.map((fault) => `${fault}: ${stop.said}`));
  }
  return walk;
}

/** In the page: Firefox scrolls to what has the focus when it next draws, or later when it is busy. Half a second at most. */
async function untilInView(): Promise<void> {
  for (let frame = 0; frame < 30; frame++) {
    await new Promise((drawn) => requestAnimationFrame(drawn));
    const box = document.activeElement?.getBoundingClientRect();
    if (frame > 0 && box && box.top >= 0 && box.bottom <= innerHeight) return;
  }
}

/** In the page: what has the focus, and what is wrong with how it is shown. Null: nothing has, or it had it before. */
function stopHere(place: number): { said: string; faults: string[] } | null {
  const one = document.activeElement;
  if (!one || one === document.body || one === document.documentElement || one.hasAttribute('data-stop'))
    return null;
  const before = document.querySelector(`[data-stop="${place - 1}"]`);
  one.setAttribute('data-stop', String(place));
  const faults: string[] = [];
  if (before && !(before.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING))
    faults.push('out of order');

  // A field that is not drawn itself shows its focus on what stands for it.
  const shown = [one, ...(one.matches('input') ? [one.closest('label'), one.parentElement] : [])]
    .filter((each) => each !== null)
    .find((each) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(each);
      return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
    });
  if (!shown) faults.push('focus not visible');
  else {
    const { outlineWidth, outlineOffset } = getComputedStyle(shown);
    const far = parseFloat(outlineWidth) + parseFloat(outlineOffset);
    const box = shown.getBoundingClientRect();
    for (
      let around = shown.parentElement;
      around && around !== document.body;
      around = around.parentElement
    ) {
      const { overflowX, overflowY } = getComputedStyle(around);
      const edge = around.getBoundingClientRect();
      const cutAcross =
        overflowX !== 'visible' && (box.left - far < edge.left - 1 || box.right + far > edge.right + 1);
      // What scrolls shows the rest when one gets there.
      const cutAlong =
        /hidden|clip/.test(overflowY) && (box.top - far < edge.top - 1 || box.bottom + far > edge.bottom + 1);
      if (cutAcross || cutAlong) faults.push(`focus cut by .${around.className}`);
    }
    const [middle, centre] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
    const places = [
      [middle, centre],
      [box.left + 3, box.top + 3],
      [box.right - 3, box.bottom - 3],
    ] as const;
    const points = places.map(([x, y]) => document.elementFromPoint(x, y));
    // WCAG 2.2, 2.4.11: not all of it lies under something else. (Firefox is content with two pixels in the window.)
    const over = points.filter((hit) => hit && !(shown.contains(hit) || hit.contains(shown)));
    if (box.bottom <= 0 || box.top >= innerHeight) faults.push('focus out of sight');
    else if (over.length === points.length)
      faults.push(`focus covered by ${over[0]?.outerHTML.slice(0, 60)}`);
  }
  const words = one.getAttribute('aria-label') ?? one.textContent?.trim() ?? '';
  const label = one instanceof HTMLInputElement ? (one.labels?.[0]?.textContent ?? '') : '';
  return { said: `${one.localName} ${(words || label).replaceAll(/\s+/g, ' ').slice(0, 60)}`, faults };
}

/** Tabs until what matches has the focus. Throws when it never gets it. */
export async function tabTo(page: Page, selector: string): Promise<void> {
  for (let place = 0; place < MOST; place++) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`the tab key never gets to ${selector}`);
}

/** What has the focus: its words; '' when nothing has, which loses whoever uses the keyboard. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const one = document.activeElement;
    if (!one || one === document.body) return '';
    return one.getAttribute('aria-label') ?? (one.textContent?.trim() || one.localName);
  });

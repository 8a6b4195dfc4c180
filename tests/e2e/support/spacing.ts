import type { Page } from 'puppeteer-core';

/** What is too small to be hit: under 24 by 24 CSS px and not part of a line of text (WCAG 2.2, 2.5.8). */
export const smallTargets = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const targets = document.querySelectorAll<HTMLElement>(
      'a, button, summary, input, select, textarea, [role="switch"]',
    );
    return [...targets].flatMap((one) => {
      // A label is pressed for its field, and one that is only read is not seen.
      const label = one instanceof HTMLInputElement ? one.closest('label') : null;
      const boxes = [one, ...(label ? [label] : [])].map((each) => each.getBoundingClientRect());
      const width = Math.max(...boxes.map((box) => box.width));
      const height = Math.max(...boxes.map((box) => box.height));
      const isShown = one.checkVisibility() && width > 1 && height > 1;
      const isInLine =
        getComputedStyle(one).display === 'inline' &&
        [...(one.parentElement?.childNodes ?? [])].some((node) => node !== one && node.textContent?.trim());
      return isShown && !isInLine && (width < 23.9 || height < 23.9)
        ? [`${one.localName} ${one.textContent} ${width.toFixed(0)}x${height.toFixed(0)}`]
        : [];
    });
  });

/** The distances that a reader may set between lines, paragraphs, letters and words (WCAG 2.2, 1.4.12), on or off. */
export const spaceText = (page: Page, on: boolean): Promise<void> =>
  page.evaluate((wanted) => {
    document.querySelector('#spaced-text')?.remove();
    if (!wanted) return;
    const style = document.head.appendChild(document.createElement('style'));
    style.id = 'spaced-text';
    style.textContent =
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }' +
      'p { margin-block-end: 2em !important; }';
  }, on);

/** Text that is cut off where nobody can scroll to the rest. */
export const cutText = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((one) => {
        const { overflowX, overflowY, textOverflow } = getComputedStyle(one);
        if (
          !one.checkVisibility() ||
          !one.textContent?.trim() ||
          one.closest('.only-read, .page-skip, svg, textarea')
        )
          return false;
        // An ellipsis says that there is more, and it is there in the message itself.
        const across =
          /hidden|clip/.test(overflowX) &&
          textOverflow !== 'ellipsis' &&
          one.scrollWidth > one.clientWidth + 1;
        const along = /hidden|clip/.test(overflowY) && one.scrollHeight > one.clientHeight + 1;
        return across || along;
      })
      .map((one) => `cut: ${one.localName}.${one.className} ${one.textContent?.slice(0, 60)}`),
  );

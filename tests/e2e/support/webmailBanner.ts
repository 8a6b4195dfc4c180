import type { Frame, Page } from 'puppeteer-core';

/** Height in CSS pixels of the banner above the open message of this frame; 0 when there is none. */
export function bannerHeight(frame: Frame | Page): Promise<number> {
  return frame.evaluate(() => {
    const body = document.querySelector('#messagebody');
    // The host bears no mark but its style, so that no message can look for it. Firefox writes `all` out in full.
    const host = [...document.querySelectorAll<HTMLElement>('div[style*="initial"]:not([id], [class])')].find(
      (one) =>
        /(?:^| )(?:all|color): initial\b/.test(one.getAttribute('style') ?? '') &&
        body &&
        one.compareDocumentPosition(body) & Node.DOCUMENT_POSITION_FOLLOWING,
    );
    return host?.getBoundingClientRect().height ?? 0;
  });
}

interface DomNode {
  nodeValue?: string;
  children?: DomNode[];
  shadowRoots?: DomNode[];
  shadowRootType?: string;
}

/** What the closed shadow roots of a page say. Only Chromium's DevTools protocol can look into them. */
export async function closedText(page: Page): Promise<string> {
  const session = await page.createCDPSession();
  const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: DomNode };
  await session.detach();
  const texts: string[] = [];
  const visit = (node: DomNode, inside: boolean): void => {
    if (inside && node.nodeValue) texts.push(node.nodeValue);
    for (const child of node.children ?? []) visit(child, inside);
    for (const shadow of node.shadowRoots ?? []) visit(shadow, inside || shadow.shadowRootType === 'closed');
  };
  visit(root, false);
  return texts.join(' ');
}

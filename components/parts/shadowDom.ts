import { words } from '../words';

/** An element with a class of ours and text; never markup, which a page's Trusted Types rule would refuse. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  name: string,
  text = '',
): HTMLElementTagNameMap[Tag] {
  // An <img name="createElement"> in a mail takes the place of the document's own.
  const made = Document.prototype.createElement.call(document, tag) as HTMLElementTagNameMap[Tag];
  made.className = name;
  made.textContent = text;
  return made;
}

/** Fills a shadow root of ours in a webmail's page, whose language the words may not be in; what was in it goes. */
export function fillRoot(root: ShadowRoot, css: string, content: HTMLElement): void {
  content.lang = words('language');
  const style = element('style', '', css);
  root.replaceChildren(style, content);
  adoptSheet(root, style, css);
}

/** A page policy may refuse the style element; a constructed sheet is not subject to it. */
function adoptSheet(root: ShadowRoot, style: HTMLStyleElement, css: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
    if (root.adoptedStyleSheets.includes(sheet)) style.remove();
  } catch {
    // Firefox keeps a content script's sheets from a page's shadow root: there the element stays, and works.
  }
}

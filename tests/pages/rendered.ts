import type { Delivered, Rendering } from './webmailPage';

/** Puts the sender's HTML into an element as a webmail does. @param index tells messages apart for what only some get */
export function putRendered(into: Element, message: Delivered, rendering: Rendering, index: number): void {
  const { link, picture, prefix, around } = rendering;
  const html = `<div id="own">${message.html}</div>`;
  into.innerHTML = around ? around({ ...message, html }, index) : html;
  const own = into.querySelector('#own') ?? into;
  own.removeAttribute('id');
  for (const one of own.querySelectorAll('script')) one.remove();
  for (const one of own.querySelectorAll('a[href^="http"]')) {
    // Beside what it adds, a webmail opens links in a new tab.
    set(one, { target: '_blank', rel: 'noopener noreferrer', ...link?.(one.getAttribute('href') ?? '') });
  }
  for (const one of own.querySelectorAll('img[src^="http"]'))
    set(one, picture?.(one.getAttribute('src') ?? '') ?? {});
  if (prefix !== undefined) for (const one of own.querySelectorAll('[id], [class]')) rename(one, prefix);
}

function set(element: Element, attributes: Record<string, string | null>): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null) element.removeAttribute(name);
    else element.setAttribute(name, value);
  }
}

function rename(element: Element, prefix: string): void {
  const names = element.getAttribute('class')?.split(/\s+/).filter(Boolean) ?? [];
  if (names.length > 0) element.setAttribute('class', names.map((one) => prefix + one).join(' '));
  if (element.id) element.id = prefix + element.id;
}

/** Plain text as webmail shows it: line ends kept, addresses made links. */
export function shownText(text: string): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
  return `<div>${escaped
    .replace(/https?:\/\/[^\s<>]+[^\s<>.,)]/g, (url) => `<a href="${url}">${url}</a>`)
    .replace(/\r?\n/g, '<br>')}</div>`;
}

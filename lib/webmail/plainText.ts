import { isElement } from './safeDom';

/**
 * The text of a body that a webmail shows as plain text: lines end in <br>, with or without a line feed after it.
 * Quoted lines may stand in blockquotes, and get back the mark that they had in the mail (RFC 3676, section 4.5).
 */
export function plainText(element: Element): string {
  let text = '';
  for (const node of element.childNodes) {
    if (node.nodeType === 3) text += node.nodeValue ?? '';
    else if (isElement(node)) text += inner(node, text);
  }
  return text;
}

function inner(element: Element, before: string): string {
  if (element.tagName === 'BR') return element.nextSibling?.nodeValue?.startsWith('\n') ? '' : '\n';
  const text = plainText(element);
  if (element.tagName !== 'BLOCKQUOTE') return text;
  const start = before === '' || before.endsWith('\n') ? '' : '\n';
  return `${start}${text.replace(/\n$/, '').replace(/^/gm, '> ')}\n`;
}

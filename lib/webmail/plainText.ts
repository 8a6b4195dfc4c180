import { isElement, nodesOf, tagOf } from './safeDom';

/** Blockquotes in blockquotes that are told apart: nobody quotes more often, and each takes its part of every line. */
const MOST_MARKS = 20;

/**
 * The text of a body that a webmail shows as plain text: lines end in <br>, with or without a line feed after it.
 * Quoted lines may stand in blockquotes, and get back the mark that they had in the mail (RFC 3676, section 4.5).
 */
export function plainText(element: Element): string {
  const parts: string[] = [];
  let marks = 0;
  let isStart = true;
  const add = (text: string): void => {
    if (text === '') return;
    const mark = '> '.repeat(Math.min(marks, MOST_MARKS));
    parts.push(mark ? `${isStart ? mark : ''}${text.replace(/\n(?!$)/g, `\n${mark}`)}` : text);
    isStart = text.endsWith('\n');
  };
  const breakLine = (): void => {
    if (!isStart) add('\n');
  };
  const walk = (parent: Element): void => {
    for (const node of nodesOf(parent)) {
      if (!isElement(node)) add(node.nodeType === 3 ? (node.nodeValue ?? '') : '');
      else if (tagOf(node) === 'br') add(node.nextSibling?.nodeValue?.startsWith('\n') ? '' : '\n');
      else if (tagOf(node) === 'blockquote') {
        breakLine();
        marks += 1;
        walk(node);
        breakLine();
        marks -= 1;
      } else walk(node);
    }
  };
  walk(element);
  return parts.join('');
}

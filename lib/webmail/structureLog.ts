import { insideOf, isElement, nodesOf, tagOf } from './safeDom';

/** Attributes whose names and values say how a page is built and are not written by people. */
const KEPT = new Set(['role', 'type']);
const MAX_LINES = 600;
const MAX_DEPTH = 60;
/** Elements of a row that are given before the others are counted: lists repeat themselves. */
const MOST_ALIKE = 3;

/**
 * The shape of a page that could not be read, for a bug report: tag names, the shape of ids and classes, the
 * names of data attributes, open shadow roots and same-origin frames included. No text, no address, no link, no value
 * of any other attribute; what could name someone in ids and classes is cut to its length. At most 600 lines.
 * @param closed elements that are not looked into, such as the bodies of messages, which are the sender's work
 */
export function structureLog(root: Element, closed: readonly Element[] = []): string {
  const lines: string[] = [];
  const say = (depth: number, text: string): boolean => {
    if (lines.length >= MAX_LINES) return false;
    lines.push(`${' '.repeat(depth)}${text}`);
    return true;
  };
  const walk = (element: Element, depth: number): void => {
    if (closed.includes(element)) return void say(depth, `${describe(element)} (message body)`);
    if (!say(depth, describe(element)) || depth >= MAX_DEPTH) return;
    const inside = insideOf(element);
    if (inside) {
      say(depth + 1, inside.nodeType === 9 ? '(frame)' : '(shadow root)');
      children(inside, depth + 2);
    }
    children(element, depth + 1);
  };
  const children = (parent: Node, depth: number): void => {
    let before = '';
    let alike = 0;
    const count = (): void => {
      if (alike > MOST_ALIKE) say(depth, `(${alike - MOST_ALIKE} more alike)`);
    };
    for (const child of nodesOf(parent)) {
      if (!isElement(child)) continue;
      const now = describe(child);
      if (now !== before) count();
      alike = now === before ? alike + 1 : 1;
      before = now;
      if (alike <= MOST_ALIKE) walk(child, depth);
    }
    count();
  };
  walk(root, 0);
  return lines.join('\n');
}

function describe(element: Element): string {
  // What stands in a form can pass for its attributes.
  if (tagOf(element) === 'form') return 'form';
  const id = element.getAttribute('id');
  const classes = (element.getAttribute('class') ?? '').split(/\s+/).filter(Boolean);
  const others = [...element.attributes].flatMap(({ name, value }) => {
    if (KEPT.has(name)) return [`[${name}=${shape(value)}]`];
    return name.startsWith('data-') ? [`[${shape(name)}]`] : [];
  });
  return (
    tagOf(element).slice(0, 20) +
    (id ? `#${shape(id)}` : '') +
    classes
      .slice(0, 20)
      .map((one) => `.${shape(one)}`)
      .join('') +
    others.slice(0, 20).join('')
  );
}

/**
 * Words of letters joined by - and _ stay, and so do a few letters and digits (a3s); digits become 0. What looks like
 * more, such as a folder's name in base64 (rcmliSU5CT1g), is only its length.
 */
function shape(value: string): string {
  const isWord =
    value.length <= 40 && value.split(/[-_]+/).every((one) => /^(?:\w{0,4}|[a-z]{1,20}\d*|\d+)$/i.test(one));
  return isWord ? value.replace(/\d/g, '0') : `(${value.length})`;
}

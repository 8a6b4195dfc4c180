/** Attributes whose names and values say how a page is built and are not written by people. */
const KEPT = new Set(['role', 'type']);
const MAX_ELEMENTS = 400;
const MAX_DEPTH = 30;

/**
 * The shape of a page that could not be read, for a bug report: tag names, the shape of ids and classes, the
 * names of data attributes. No text, no address, no link, no value of any other attribute; runs of letters
 * in ids and classes that could name someone are cut to their length.
 */
export function structureLog(root: Element): string {
  const lines: string[] = [];
  const walk = (element: Element, depth: number): void => {
    if (lines.length >= MAX_ELEMENTS || depth > MAX_DEPTH) return;
    lines.push(`${' '.repeat(depth)}${describe(element)}`);
    for (const child of element.children) walk(child, depth + 1);
  };
  walk(root, 0);
  return lines.join('\n');
}

function describe(element: Element): string {
  const id = element.getAttribute('id');
  const classes = (element.getAttribute('class') ?? '').split(/\s+/).filter(Boolean);
  const others = [...element.attributes].flatMap(({ name, value }) => {
    if (KEPT.has(name)) return [`[${name}=${shape(value)}]`];
    return name.startsWith('data-') ? [`[${shape(name)}]`] : [];
  });
  return (
    element.tagName.toLowerCase().slice(0, 20) +
    (id ? `#${shape(id)}` : '') +
    classes.map((one) => `.${shape(one)}`).join('') +
    others.join('')
  );
}

/** Short words of letters, - and _ stay; digits become 0; what holds anything else is only its length. */
function shape(value: string): string {
  if (value.length > 30 || !/^[\w-]*$/.test(value)) return `(${value.length})`;
  return value.replace(/\d/g, '0');
}

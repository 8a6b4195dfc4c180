/** Elements that stand in a line of text; others begin a line of their own, as a reader pauses there. */
const IN_LINE: ReadonlySet<string> = new Set(
  'a abbr b bdi bdo cite code em i label mark output q s small span strong sub sup time u'.split(' '),
);

/** A label names what it belongs to; of an element without a role it is not read (WAI-ARIA 1.2, "naming prohibited"). */
const named = (one: Element): string | null => {
  const ids = one.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
  const root = one.getRootNode() as Document | ShadowRoot;
  const by = ids.flatMap((id) => root.getElementById(id) ?? []);
  // What is named by its own heading would be heard twice in a row: those who listen hear the heading.
  if (by.some((other) => one.contains(other))) return null;
  return by.map(({ textContent }) => textContent).join(' ') || one.getAttribute('aria-label');
};

/**
 * What a screen reader says of what stands in an element, line by line in the order in which it stands there: hidden
 * things left out, shut sections by their summary alone, a named region by its name first. It knows as much of "Accessible
 * Name and Description Computation 1.2" as our components use: aria-hidden, aria-label, aria-labelledby, alt, hidden.
 */
export function readAloud(element: Element): string[] {
  const lines: string[] = [''];
  const say = (text: string): void => {
    lines.push(`${lines.pop() ?? ''}${text}`);
  };
  const pause = () => {
    if (lines.at(-1)?.trim()) lines.push('');
  };
  const read = (node: Node): void => {
    if (node instanceof Text) return say(node.data);
    if (!(node instanceof Element)) return;
    if (node.getAttribute('aria-hidden') === 'true' || node.hasAttribute('hidden')) return;
    const name = named(node);
    const isBlock = !IN_LINE.has(node.localName);
    if (isBlock) pause();
    if (name !== null && (!isBlock || node.matches('button, img, [role="img"]'))) say(name);
    else {
      if (name !== null) {
        say(name);
        pause();
      }
      const shut = node.localName === 'details' && !node.hasAttribute('open');
      for (const child of node.childNodes)
        if (!shut || (child instanceof Element && child.localName === 'summary')) read(child);
    }
    if (isBlock) pause();
  };
  read(element);
  return lines.map((line) => line.replaceAll(/\s+/g, ' ').trim()).filter(Boolean);
}

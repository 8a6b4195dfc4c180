export type PageMailbox = { name: string; address: string };

/**
 * One mailbox as a page shows it: `Name <address>`, `<address`, an address alone, or a name alone.
 * Not RFC 5322: what a webmail prints has lost its quotes. The address is what follows the last `<`.
 */
export function parseMailbox(shown: string): PageMailbox {
  const text = shown.replace(/\s+/g, ' ').trim();
  const open = text.lastIndexOf('<');
  if (open >= 0) {
    const close = text.indexOf('>', open);
    const address = text.slice(open + 1, close < 0 ? undefined : close).trim();
    const name = unquoted(text.slice(0, open));
    if (address.includes('@')) return { name: name === address ? '' : name, address };
  }
  const alone = unquoted(text.startsWith('<') && text.endsWith('>') ? text.slice(1, -1) : text);
  return alone.includes('@') && !alone.includes(' ')
    ? { name: '', address: alone }
    : { name: alone, address: '' };
}

function unquoted(name: string): string {
  const text = name.trim();
  return text.length > 1 && text.startsWith('"') && text.endsWith('"') ? text.slice(1, -1) : text;
}

/** The first word with an @ and a dot after it: page titles and labels have more words around it. */
export function addressIn(text: string): string | undefined {
  const tokens = text.split(/[\s<>()[\],;:"']+/);
  return tokens.find((one) => one.indexOf('@') > 0 && one.indexOf('.', one.indexOf('@')) > 0);
}

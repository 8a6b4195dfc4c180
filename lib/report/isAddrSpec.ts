/** atext of RFC 5322 section 3.2.3, without "%", "?" and "&": webmail takes them apart, decoded or not. */
const ATEXT = new Set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789!#$'*+-/=^_`{|}~");
const LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/i;

/**
 * Whether a text is one address to send to and nothing else: an addr-spec (RFC 5322 section 3.4.1) of the form
 * dot-atom@domain, within the lengths of RFC 5321 section 4.5.3.1. Quoted names, domains in brackets and addresses
 * outside ASCII are legal mail and no desk has one: they are refused, since no two programs read them alike.
 */
export function isAddrSpec(text: string): boolean {
  const at = text.lastIndexOf('@');
  if (at < 1 || at > 64 || text.length > 254) return false;
  const atoms = text.slice(0, at).split('.');
  const labels = text.slice(at + 1).split('.');
  return (
    atoms.every((atom) => atom !== '' && Array.from(atom).every((one) => ATEXT.has(one))) &&
    labels.length > 1 &&
    labels.every((label) => LABEL.test(label))
  );
}

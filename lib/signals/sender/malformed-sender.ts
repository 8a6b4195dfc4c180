import { defineSignal } from '../signal';

/** RFC 5322 section 3.4.1 (dot-atom) with UTF-8 (RFC 6532); a quoted local part is left alone. */
const LOCAL = /^(?:"[^"]*"|[^\s@"(),:;<>[\\\]]+)$/;
/** Labels of letters, digits and hyphens (RFC 5321 section 4.1.2, RFC 5890), at least two; underscores occur. */
const DOMAIN = /^[\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}\p{M}_-]+)+$/u;
const LONGEST = 320;

/**
 * The sender's address can't exist: a comma, a blank or a percent sign in its domain, no domain, two @. Mail programs
 * don't write such addresses; scripts that fill in templates do.
 * False positives: addresses inside a company (root@localhost), old gateways (bang and percent paths), readers that saw only
 * a name. Guards: only an address with an @; a domain without a dot is left alone; not on lists, replies and mail of a
 * trusted sender.
 */
export default defineSignal({
  id: 'malformed-sender',
  family: 'identity',
  grade: 'B',
  check({ message, sender, bulk }) {
    const address = sender?.mailbox.address.trim() ?? '';
    const at = address.lastIndexOf('@');
    if (!sender || at < 0 || address.length > LONGEST) return null;
    const [local, domain] = [address.slice(0, at), address.slice(at + 1)];
    if (!domain.includes('.') && /^[\p{L}\p{N}_-]+$/u.test(domain)) return null;
    if (LOCAL.test(local) && (DOMAIN.test(domain) || /^\[[^\]]+\]$/.test(domain))) return null;
    if (sender.trusted) return { silenced: 'trusted_sender' };
    if (message.reply) return { silenced: 'reply' };
    if (bulk && message.list?.id) return { silenced: 'list' };
    return { evidence: [{ field: 'from', text: address }], params: [address] };
  },
});

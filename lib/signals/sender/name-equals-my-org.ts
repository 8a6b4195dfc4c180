import { ownerLabel } from '../../domains/registrableDomain';
import { isCommonWord } from '../../domains/words/isCommonWord';
import type { Context } from '../context';
import { asksFor } from '../hostGuard';
import { comparable } from '../mailboxRoles';
import { defineSignal, type Silence } from '../signal';

/** Shorter labels are words, initials and endings. (Sublime's rule has the same bound.) */
const SHORTEST = 4;

/**
 * The sender's name carries the name of the reader's own organisation, and it comes from elsewhere.
 * False positives: vendors and projects named after a client, services that write for an employer, people whose family
 * name is the domain. Guards: four letters and no common word; one reader; a link that leads to neither; wording that
 * asks for something; known companies and confirmed bulk mail; a sender whose own domain carries the name.
 * (Sublime: display name equals the recipient's organisation.)
 */
export default defineSignal({
  id: 'name-equals-my-org',
  family: 'identity',
  grade: 'B',
  check(context) {
    const { sender, reader } = context;
    if (!sender?.host || reader.addresses.length !== 1) return null;
    const [domain] = reader.domains;
    if (!domain || domain === sender.domain || domain === sender.host) return null;
    const label = ownerLabel(domain).replaceAll('-', ' ');
    if (label.length < SHORTEST || isCommonWord(label)) return null;
    const name = comparable(sender.mailbox.name);
    if (!` ${name} `.includes(` ${comparable(label)} `)) return null;
    const guard = guardOf(context, label);
    if (guard) return guard;
    return {
      evidence: [{ field: 'from', text: sender.mailbox.name }],
      params: [sender.mailbox.name, domain, sender.domain || sender.host],
    };
  },
});

function guardOf(context: Context, label: string): Silence | null {
  const { sender, message, bulk, links, reader } = context;
  if (!sender || sender.trusted) return { silenced: 'trusted_sender' };
  if (sender.host.replaceAll('-', ' ').includes(label)) return { silenced: 'same_family' };
  if (message.list?.id || (bulk && sender.authentication === 'pass')) return { silenced: 'list' };
  if (sender.owner && !sender.freeMail && sender.authentication !== 'fail') return { silenced: 'own_name' };
  // Sam Miller at miller.example: his brother's mail carries the name, too.
  if (sender.freeMail && isOfPerson(sender.mailbox.name)) return { silenced: 'family_name' };
  const abroad = links.some(({ target }) => !reader.domains.includes(target.owner));
  return abroad && asksFor(context) ? null : { silenced: 'no_lure' };
}

/** Two words, each with a capital: how people's names are written. */
function isOfPerson(name: string): boolean {
  const words = name.trim().split(/\s+/);
  return words.length === 2 && words.every((word) => /^\p{Lu}\p{Ll}+$/u.test(word));
}

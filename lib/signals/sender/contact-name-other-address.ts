import { registrableDomain } from '../../domains/registrableDomain';
import { domainOf } from '../../message/mailbox';
import type { Tactic } from '../../lures/lure';
import type { Context, Correspondent } from '../context';
import { isPerson, knownTo } from '../correspondents';
import { comparable } from '../mailboxRoles';
import { defineSignal, type Silence } from '../signal';

/** Wording that people use among themselves every day. */
const ORDINARY: ReadonlySet<Tactic> = new Set<Tactic>(['generic-greeting', 'deadline', 'click-here']);

/** On how many days a person wrote before somebody else with the name is a surprise. */
const FEW_DAYS = 2;

/**
 * The name of somebody who wrote before, and an address that never did.
 * False positives: people's private mailboxes, new employers, two people of one name, services that show a person's name.
 * Guards: a person's full name, known from several days; the same organisation; known companies;
 * wording that pushes. Only from the user's own history, kept on his device. (Gmail; Nextcloud; Sublime.)
 */
export default defineSignal({
  id: 'contact-name-other-address',
  family: 'identity',
  grade: 'A',
  check(context) {
    const { sender, user } = context;
    const address = sender?.mailbox.address.toLowerCase();
    if (!sender?.host || !address || !user.correspondents?.length) return null;
    const people = knownTo(user);
    const name = comparable(sender.mailbox.name);
    if (!name.includes(' ') || people.byAddress.has(address)) return null;
    const [known] = (people.byName.get(name) ?? []).filter((one) => one.count >= FEW_DAYS && isPerson(one));
    if (!known) return null;
    const guard = guardOf(context, known);
    if (guard) return guard;
    return {
      evidence: [{ field: 'from', text: `${sender.mailbox.name} <${sender.mailbox.address}>` }],
      params: [sender.mailbox.name, known.address, sender.mailbox.address],
    };
  },
});

function guardOf({ sender, lures, reader }: Context, known: Correspondent): Silence | null {
  if (!sender || sender.trusted) return { silenced: 'trusted_sender' };
  if (!sender.freeMail && sender.domain === registrableDomain(domainOf(known.address)))
    return { silenced: 'same_family' };
  if (sender.authentication !== 'fail' && reader.domains.includes(sender.domain))
    return { silenced: 'colleague' };
  if (sender.owner && !sender.freeMail && sender.authentication !== 'fail')
    return { silenced: 'shows_names' };
  const pushes = lures.some(({ tactic }) => !ORDINARY.has(tactic));
  return pushes ? null : { silenced: 'no_lure' };
}

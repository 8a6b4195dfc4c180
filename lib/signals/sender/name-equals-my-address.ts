import { domainOf } from '../../message/mailbox';
import { isService } from '../../domains/services';
import { defineSignal } from '../signal';

/** UTF-16 units of a name that are looked at. */
const LONGEST = 300;

/**
 * The sender's name is the reader's own address or its domain: "example.com Support" to somebody at example.com.
 * False positives: the reader's own organisation, his other mailbox, forwarders, lists that write "sam@x via Team".
 * Guards: one reader; the reader's own domain; of free mail only the whole address, as many people's addresses share
 * its name; lists and "via". (Sublime; SpamAssassin FROMNAME_EQUALS_TO.)
 */
export default defineSignal({
  id: 'name-equals-my-address',
  family: 'identity',
  grade: 'B',
  check({ message, sender, reader }) {
    const [mine] = reader.addresses;
    if (!sender || !mine || reader.addresses.length !== 1) return null;
    const domain = domainOf(mine);
    const name = sender.mailbox.name.slice(0, LONGEST).toLowerCase();
    if (domain.length < 4 || sender.host === domain || domain.endsWith(`.${sender.domain}`)) return null;
    const whole = name.includes(mine);
    if (!whole && (isService('freeMail', domain) || !name.includes(domain))) return null;
    if (sender.trusted) return { silenced: 'trusted_sender' };
    if (message.list?.id || /\b(?:via|on behalf of|über|por)\b/.test(name)) return { silenced: 'list' };
    return {
      evidence: [{ field: 'from', text: sender.mailbox.name }],
      params: [whole ? mine : domain, sender.mailbox.address],
    };
  },
});

import { disguisedAlias } from '../../providers/aliases';
import { ownerOf } from '../../providers/directory';
import { defineSignal } from '../signal';

/**
 * The display name is a provider's with letters exchanged (PаyPal, OpenAl, N e t f l i x).
 * False positives: stylised names of the provider itself. Guards: the provider's own sender; names of five letters and more.
 */
export default defineSignal({
  id: 'name-homoglyph',
  family: 'identity',
  grade: 'A',
  check({ sender }) {
    const found = sender && disguisedAlias(sender.mailbox.name);
    if (!found || ownerOf(sender.domain)?.provider.id === found.provider.id) return null;
    if (sender.trusted) return { silenced: 'trusted_sender' };
    return {
      evidence: [{ field: 'from', text: sender.mailbox.name }],
      params: [sender.mailbox.name, found.alias],
    };
  },
});

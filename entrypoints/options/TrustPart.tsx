import { useState } from 'preact/hooks';
import { ListEditor } from '../../components/listEditor/ListEditor';
import { Said } from '../../components/parts/Said';
import { words } from '../../components/words';
import {
  distrust,
  trustDomain,
  trustSender,
  type TrustList,
  type TrustResult,
} from '../../lib/storage/trust';
import { readDomain, readSender } from '../../lib/storage/trustEntry';
import { Part } from './Part';
import { TrustFiles } from './TrustFiles';
import { FAULTS } from './trustFaults';
import { savedWords, useSaving } from './useSaving';

/** Whom the user trusts: single addresses, and whole domains. */
export function TrustPart({ trust }: { trust: TrustList }) {
  const { said, say, save } = useSaving();
  const [full, setFull] = useState('');
  const added = (result: TrustResult): string | null => {
    // The number of entries that fit belongs to the words, which the list would ask for by their key alone.
    setFull(result.ok || result.reason === 'failed' ? '' : savedWords(result));
    return result.ok ? null : 'not_saved';
  };
  const addSender = async (text: string) => {
    const entry = readSender(text);
    if (!('sender' in entry)) return FAULTS.address;
    return added(await trustSender(entry.sender));
  };
  const addDomain = async (text: string) => {
    const entry = readDomain(text);
    if ('domain' in entry) return added(await trustDomain(entry.domain));
    return FAULTS['fault' in entry ? entry.fault : 'domain'];
  };
  const remove = (entry: string) => {
    say('');
    void save(distrust(entry));
  };
  return (
    <Part part="trust" title={words('options_trust')} lead={words('options_trust_lead')}>
      <div class="options-list">
        <h3>{words('options_senders')}</h3>
        <ListEditor
          entries={trust.senders}
          label={words('options_senders_label')}
          placeholder="name@example.org"
          empty={words('options_senders_empty')}
          onAdd={addSender}
          onRemove={remove}
        />
      </div>
      <div class="options-list">
        <h3>{words('options_domains')}</h3>
        <ListEditor
          entries={trust.domains}
          label={words('options_domains_label')}
          placeholder="example.org"
          empty={words('options_domains_empty')}
          onAdd={addDomain}
          onRemove={remove}
        />
      </div>
      <Said>{full || said}</Said>
      <TrustFiles trust={trust} />
    </Part>
  );
}

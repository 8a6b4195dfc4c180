import { ListEditor } from '../../components/listEditor/ListEditor';
import { words } from '../../components/words';
import { registrableDomain } from '../../lib/domains/registrableDomain';
import { isService } from '../../lib/domains/services';
import { distrust, trustDomain, trustSender, type TrustList } from '../../lib/storage/trust';

/** RFC 5321 section 4.5.3.1 allows 254 in all; the form is checked loosely, since the list only compares. */
const LONGEST_ADDRESS = 254;

/** Whom the user trusts: single addresses, and whole domains. */
export function TrustCards({ trust }: { trust: TrustList }) {
  return (
    <>
      <section class="card">
        <h2>{words('options_senders')}</h2>
        <ListEditor
          entries={trust.senders}
          label={words('options_senders_label')}
          placeholder="name@example.org"
          empty={words('options_senders_empty')}
          onAdd={addSender}
          onRemove={(entry) => void distrust(entry)}
        />
      </section>
      <section class="card">
        <h2>{words('options_domains')}</h2>
        <ListEditor
          entries={trust.domains}
          label={words('options_domains_label')}
          placeholder="example.org"
          empty={words('options_domains_empty')}
          onAdd={addDomain}
          onRemove={(entry) => void distrust(entry)}
        />
      </section>
    </>
  );
}

async function addSender(entry: string): Promise<string | null> {
  const parts = entry.split('@');
  const address = parts.length === 2 && parts[0] && registrableDomain(parts[1] ?? '') && !entry.includes(' ');
  if (!address || entry.length > LONGEST_ADDRESS) return 'options_senders_wrong';
  return (await trustSender(entry)).ok ? null : 'not_saved';
}

async function addDomain(entry: string): Promise<string | null> {
  const domain = registrableDomain(entry);
  if (!domain) return 'options_domains_wrong';
  // Anybody can write from there, so trusting it would trust everybody.
  if (isService('freeMail', domain) || isService('freeHosts', domain)) return 'options_domains_everyone';
  return (await trustDomain(domain)).ok ? null : 'not_saved';
}

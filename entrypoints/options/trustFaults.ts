import type { TrustFault } from '../../lib/storage/trustEntry';
import type { TrustFileFault } from '../../lib/storage/trustFile';

/** Why an entry can't be trusted, as message keys. */
export const FAULTS: Readonly<Record<TrustFault, string>> = {
  address: 'options_senders_wrong',
  domain: 'options_domains_wrong',
  everyone: 'options_domains_everyone',
};

/** Why a file is no list. */
export const FILE_FAULTS: Readonly<Record<TrustFileFault, string>> = {
  too_big: 'options_list_too_big',
  empty: 'unreadable_empty',
  unusable: 'options_list_unusable',
};

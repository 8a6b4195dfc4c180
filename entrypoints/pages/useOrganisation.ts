import { useEffect, useState } from 'preact/hooks';
import { onPolicyChange, organisationPolicy } from '../../lib/storage/organisation';
import type { OrganisationPolicy } from '../../lib/storage/readPolicy';

/** What the reader's organisation has set, and what it becomes. Undefined until it is read; null: nothing is set. */
export function useOrganisation(): OrganisationPolicy | null | undefined {
  const [policy, setPolicy] = useState<OrganisationPolicy | null>();
  useEffect(() => {
    void organisationPolicy().then(setPolicy);
    return onPolicyChange(setPolicy);
  }, []);
  return policy;
}

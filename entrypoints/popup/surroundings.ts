import { isStorageFull } from '../../lib/storage/kept';
import { organisationPolicy } from '../../lib/storage/organisation';

/** What holds for the popup whatever message is open; read once, so that nothing moves when it comes. */
export interface Surroundings {
  /** Name of the organisation that has set something; '' where it gives none; null: nothing is set. */
  organisation: string | null;
  isStorageFull: boolean;
}

/** Never rejects. */
export async function surroundings(): Promise<Surroundings> {
  const [policy, full] = await Promise.all([organisationPolicy(), isStorageFull()]);
  return { organisation: policy && (policy.organisation?.name ?? ''), isStorageFull: full };
}

import type { Provider } from '../../providers/provider';
import { accountKinds, type AccountKind } from './accountKinds';
import { GIVEN_AWAY, type GivenAway } from './given';

/** Few people know these words, so they are asked only where such an account may have one. */
const ONLY_AT: Partial<Record<GivenAway, readonly AccountKind[]>> = {
  api_key: ['unknown', 'work', 'mail', 'money', 'crypto'],
  recovery_phrase: ['unknown', 'crypto'],
};

/** What to ask for, where a message claimed to be from this provider; null: from nobody in the directory. */
export function choicesAt(provider: Provider | null): GivenAway[] {
  const kinds = accountKinds(provider);
  return GIVEN_AWAY.filter((what) => ONLY_AT[what]?.some((kind) => kinds.has(kind)) ?? true);
}

import type { Mark } from '../mark';
import type { Protected, Target } from '../protect';
import type { Seen } from './seen';

/** How a host imitates another: one file a rule. */
export type LookalikeRule = 'skeleton' | 'edit-distance' | 'embedded' | 'combosquat' | 'tld-swap';

/** The domains that a host is compared with. */
export interface Compared {
  domains: Protected;
  /**
   * Whose they are. `claimed`: the message presents itself as their owner, so what is chance else is intent. `users`:
   * few, and he has mail from them. `known`: everybody's, where a rule that honest names meet by chance keeps quiet.
   */
  list: 'claimed' | 'users' | 'known';
  /** Hosts that others may carry in their names. */
  allowed: ReadonlySet<string>;
}

export interface Likeness {
  target: Target;
  /** In the host as shown. */
  marks: Mark[];
  /** Not met by chance: it counts without a claim or a lure beside it. */
  deliberate: boolean;
}

export type Rule = (seen: Seen, compared: Compared) => Likeness | null;

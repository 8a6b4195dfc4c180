import type { Anatomy } from './anatomy';

/** A service whose links carry another link. One file in wrappers/ each; see wrapper.schema.json. */
export interface Wrapper {
  id: string;
  name: string;
  /**
   * gateway: a mail server's check at click time. tracker: counts clicks in mail. affiliate: counts sales. redirect: a
   * site's way out to other sites. viewer: shows another page on its own host, so that both hosts are honest names of it.
   */
  kind: 'gateway' | 'tracker' | 'affiliate' | 'redirect' | 'viewer';
  /** Tried in their order; the first that gives a page counts. */
  forms: Form[];
  source: string;
  checked: string;
}

/** One way in which a wrapper writes its links. */
export interface Form {
  /** A host stands for itself and all below it; name.* for that name under com, net and countries; * for any host. */
  hosts: string[];
  /** Prefixes if they end in a slash, else whole paths. */
  paths: string[];
  /** A file in decoders/, or `opaque`: only the service knows the target. */
  decoder: string;
  /** Query parameters that hold the target, the best first. */
  params?: string[];
  /** A query parameter that must be there. */
  needs?: string;
  /** What precedes the encoded target; of an opaque form, behind the path's prefix. */
  prefix?: string;
  /** What stands before and behind the target. */
  between?: [string, string];
  /** Segments behind the path's prefix that are passed over; negative: counted from the end. */
  skip?: number;
  /** Segments that must follow the target's. */
  followed?: number;
  /** Written before a target that has no scheme of its own. */
  scheme?: 'https' | 'http';
  /** The host is all that is known of the target. */
  partial?: boolean;
}

/** What a wrapped link may carry, the best first; which of it is an address is asked elsewhere. Never throws. */
export type Decoder = (link: Anatomy, form: Form) => string[];

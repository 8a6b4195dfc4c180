import type { ProviderFile } from '../../../lib/providers/provider';
import type { Problem, Rule } from './problem';
import { dates } from './rules/dates';
import { domains, parent } from './rules/domains';
import { hosts } from './rules/hosts';
import { keyOrder } from './rules/keyOrder';
import { lookalikes } from './rules/lookalikes';
import { names } from './rules/names';
import { pages } from './rules/pages';
import { sources } from './rules/sources';
import { vendors } from './rules/vendors';
import type { Whole } from './whole';

/** What a provider's file is held to, once it has the right form. */
export const RULES: readonly (readonly [string, Rule])[] = [
  ['its fields stand in the order of the schema', keyOrder],
  ['its dates have been', dates],
  ['its owner is in the directory', parent],
  ['its names stand once, and need context where they mean other things', names],
  ['its domains are registrable and its own', domains],
  ['its hosts and senders are on its domains', hosts],
  ['its vendors are somebody else, and known by their own domains', vendors],
  ['its sources are known, and what is verified rests on one', sources],
  ['its pages are https', pages],
  ['its unconfirmed domains look like nobody else', lookalikes],
];

/** What is wrong with a file that has the right form. Pure. */
export function checkFile(file: ProviderFile, whole: Whole): Problem[] {
  return RULES.flatMap(([, rule]) => rule(file, whole));
}

import { isNationalTwin } from '../nationalSuffixes';
import { nearest } from './nearest';
import type { Rule } from './rule';

const SHORTEST = 3;

/**
 * openai.co for openai.com. Guard: only of a claimed provider, whose own country domains are in the list; else a name
 * is another firm's in another country as often as not. Nor below endings where the owner of a known name holds it.
 */
export const tldSwap: Rule = ({ label, suffix, shown }, { domains, list }) => {
  if (list !== 'claimed' || label.length < SHORTEST) return null;
  const target = nearest(domains.byLabel.get(label) ?? [], suffix);
  if (!target || target.suffix === suffix) return null;
  if (isNationalTwin(target.domain, `${label}.${suffix}`)) return null;
  return { target, marks: [{ start: shown.length - suffix.length, end: shown.length }], deliberate: false };
};

import { sameOwner } from '../domains/registrableDomain';
import { domainOf } from './mailbox';
import type { Authentication, MethodResult } from './message';

/**
 * DMARC's result for the domain that the reader sees, where there is one; else an aligned DKIM signature (RFC 7489
 * section 3.1, relaxed); else unknown. A failure is never outvoted. Composite results of Microsoft count only when
 * they fail: they pass on reputation.
 * In: what the receiving server found, and the host of the From address in lower case, A-label form.
 */
export function senderAuthentication(
  authentication: Authentication | undefined,
  host: string,
): 'pass' | 'fail' | 'unknown' {
  const methods = authentication?.methods ?? [];
  const results = (name: string): MethodResult[] => methods.filter(({ method }) => method === name);
  if ([...results('dmarc'), ...results('compauth')].some(({ result }) => result === 'fail')) return 'fail';
  const passed = results('dmarc').some(
    ({ result, properties }) =>
      result === 'pass' && (!properties['header.from'] || sameOwner(properties['header.from'], host)),
  );
  const aligned = results('dkim').some(
    ({ result, properties }) =>
      result === 'pass' && sameOwner(properties['header.d'] ?? domainOf(properties['header.i'] ?? ''), host),
  );
  return passed || aligned ? 'pass' : 'unknown';
}

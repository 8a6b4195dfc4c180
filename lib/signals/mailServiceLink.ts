import { isService } from '../domains/services';
import { isOnOwnHost, wrapperById } from '../links/wrapperTable';
import type { CheckedLink } from './context';

/** A link of a mail service or of the reader's gateway, on its own host: where it leads says nothing about the sender. */
export function isMailServiceLink({ target, opaque }: CheckedLink): boolean {
  if (isService('bulkMailers', target.host, target.rest)) return true;
  const kind = opaque !== null && isOnOwnHost(opaque, target) ? wrapperById(opaque)?.kind : null;
  return kind === 'tracker' || kind === 'gateway';
}

import type { HeaderField } from '../../message/message';
import { isAddrSpec } from '../isAddrSpec';
import type { ReceivingHop } from './receivingHop';

/**
 * The envelope's sender, as the receiving server noted it: the topmost Return-Path, where it stands above the hop at
 * which the message came in (RFC 5321 section 4.4). '' where there is none, or it is no plain address.
 */
export function returnPath(fields: readonly HeaderField[], hop: ReceivingHop | null): string {
  const at = fields.findIndex(({ name }) => name === 'return-path');
  const value = fields[at]?.value.trim() ?? '';
  if (!hop || at > hop.at || !value.startsWith('<') || !value.endsWith('>')) return '';
  const address = value.slice(1, -1);
  return isAddrSpec(address) ? address : '';
}

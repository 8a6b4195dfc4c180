import type { Choice } from '../choose/choices';
import type { FormId } from '../outgoing';

/** By what a way takes, the preferred first; what needs the source only where it is at hand. */
const BY_MAIL: Record<'raw' | 'forward' | 'urls' | 'text', FormId[]> = {
  raw: ['original', 'arf', 'text'],
  forward: ['forward', 'original', 'text'],
  urls: ['urls', 'text'],
  text: ['text', 'urls'],
};
/** A form takes words; one that wants the message wants it as a file. */
const BY_FORM: Record<'raw' | 'forward' | 'urls' | 'text', FormId[]> = {
  raw: ['original', 'text'],
  forward: ['forward', 'text'],
  urls: ['urls', 'text'],
  text: ['text', 'urls'],
};
const NEEDS_SOURCE: ReadonlySet<FormId> = new Set<FormId>(['original', 'arf']);

/**
 * The forms in which a message can be sent there, the preferred first; empty for the webmail's own button. XARF is
 * offered only where it is asked for and somebody is known to speak for: an organisation with a domain.
 */
export function formsFor({ way, organisation }: Choice, { raw }: { raw: boolean }): FormId[] {
  if (!way) return [];
  return [...new Set(wanted(way, organisation))].filter((form) => raw || !NEEDS_SOURCE.has(form));
}

function wanted(way: NonNullable<Choice['way']>, organisation: Choice['organisation']): FormId[] {
  if (way.type === 'sms') return ['text'];
  const xarf: FormId[] = organisation?.domain && way.formats.includes('xarf') ? ['xarf'] : [];
  if (organisation) {
    const { ticketFormat } = organisation;
    const first: FormId[] =
      ticketFormat === 'eml' ? ['original'] : ticketFormat === 'xarf' ? xarf : [ticketFormat];
    return [...first, 'original', 'text'];
  }
  return [...(way.type === 'form' ? BY_FORM : BY_MAIL)[way.takes], ...xarf];
}

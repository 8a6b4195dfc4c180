import type { Organisation } from '../organisation';
import type { Offer } from './choice';

const TAKES = { eml: 'raw', arf: 'raw', xarf: 'raw', text: 'text' } as const;

/** The mailbox that the reader's organisation wants to be told at. */
export function organisationOffer(organisation: Organisation | null): Offer | null {
  if (!organisation) return null;
  const { name, reportTo, ticketFormat } = organisation;
  return {
    id: 'organisation',
    kind: 'organisation',
    name,
    desk: null,
    way: {
      type: 'email',
      value: reportTo,
      takes: TAKES[ticketFormat],
      formats: ticketFormat === 'arf' || ticketFormat === 'xarf' ? [ticketFormat] : [],
      max_bytes: null,
    },
    organisation,
    why: { key: 'choice_why_organisation', params: [] },
    ready: true,
  };
}

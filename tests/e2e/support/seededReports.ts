import { sampleReport } from '../../../lib/report/history/sampleReport';
import type { ReportRecord } from '../../../lib/storage/reports';

/** Three kept reports: a copy that was sent, one with words that a table or a page could take for more, an own button's. */
export const SEEDED: ReportRecord[] = [
  sampleReport({ id: 'first', at: '2026-02-03T10:00:00.000Z', altered: true, state: 'sent' }),
  sampleReport({
    id: 'second',
    at: '2026-03-01T08:15:00.000Z',
    choice: 'de-desk',
    kind: 'country',
    name: 'Beispielstelle für Verbraucher',
    to: 'https://desk.example/report/a-long-form-address-that-goes-on-and-on-and-on-and-on-and-on',
    form: 'urls',
    subject: '=HYPERLINK("Päckchen", 1) <b>',
    sender: 'Paketdienst <x@parcel.example>',
    claim: 'DHL',
    rebuilt: true,
  }),
  sampleReport({
    id: 'third',
    at: '2026-03-01T09:00:00.000Z',
    choice: 'webmail',
    kind: 'webmail',
    to: '',
    form: 'own',
  }),
];

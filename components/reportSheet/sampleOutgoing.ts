import type { Outgoing } from '../../lib/report/outgoing';

/** A report as it goes out, for states and tests. */
export const sampleOutgoing = (over: Partial<Outgoing> = {}): Outgoing => ({
  to: 'report@desk.example',
  subject: 'Phishing report',
  body: 'This message says that it is from a bank.\nhxxps://sign-in[.]example/',
  file: {
    name: 'message.eml',
    type: 'message/rfc822',
    content: 'Subject: Hello\r\n\r\nHello',
    altered: false,
  },
  rebuilt: false,
  altered: false,
  at: '2026-02-03T04:05:06.000Z',
  ...over,
});

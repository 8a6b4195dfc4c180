import { adapterOf } from '../adapterOf';

/**
 * Zoho Mail. Its source is not public, and nobody has written down where the sender stands: without one of the
 * guesses the body is read alone, and the sender is said to be missing.
 */
export default adapterOf(
  {
    id: 'zoho',
    name: 'Zoho Mail',
    hosts: ['mail.zoho.com', 'mail.zoho.eu', 'mail.zoho.in', 'mail.zoho.com.au', 'mail.zoho.jp'],
    origins: ['https://mail.zoho.com', 'https://mail.zoho.eu', 'https://mail.zoho.in'],
    message: ['.zmPVContent'],
    body: ['.zmMailContent'],
    sender: [],
    subject: ['.zmPVHeading.jsConvSB', '.zmSubject'],
    attachments: { each: ['.zmAttName', '.SC_att_name'] },
    guesses: {
      sender: [
        { each: ['.zmFromAddress'], address: ['-> title', ''] },
        { each: ['.zmFrom', '[title*="@"]'], address: ['-> title'], name: [''] },
      ],
    },
    refine: (reading) => ({
      ...reading,
      // Where they are listed is not known well enough to say that there are none.
      attachments: reading.attachments?.length ? reading.attachments : undefined,
    }),
  },
  { partial: true },
);

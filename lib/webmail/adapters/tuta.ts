import { adapterOf } from '../adapterOf';

const ADDRESSES = '.header [aria-pressed]';
/** The details, once opened: From and Sender, To, Cc, Bcc, Reply-To, each in its place even when empty. */
const DETAILS = '.header [aria-live] > .mt-8';

/**
 * Tuta, after its own source (tutao/tutanota, mail-app/mail/view). Labels are translated and few elements have
 * a name, so what is told by its place in the header comes after that. The whole mailbox is kept encrypted.
 */
export default adapterOf({
  id: 'tuta',
  name: 'Tuta',
  hosts: ['app.tuta.com', 'mail.tutanota.com'],
  origins: ['https://app.tuta.com', 'https://mail.tutanota.com'],
  message: ['.mail-viewer'],
  collapsed: '[data-testid="collapsed-mail-view"]',
  body: ['#mail-body >>> #shadow-mail-body', '#mail-body >>> [data-testid="mailBody_label"]'],
  // No id is in the page, and the address names the conversation only.
  idOf: ['.noscreen', `${ADDRESSES} .items-start > .text-break`, '[data-testid="h:subject_label"]'],
  sender: [
    { each: [`${ADDRESSES} .items-start > .text-break`, `${DETAILS}:first-child button:first-of-type`] },
  ],
  replyTo: [{ each: [`${DETAILS}:nth-child(5) button`] }],
  recipients: [{ each: [`${DETAILS}:nth-child(2) button`, `${ADDRESSES} .click .text-ellipsis`] }],
  subject: ['[data-testid="h:subject_label"]'],
  // With its year, for printing.
  date: ['.header .noscreen'],
  attachments: { each: ['.header button.bubble'], name: ['-> title', '-> aria-label'], size: [''] },
  warnings: {
    // The banners' words are translated; the help that they link to is not.
    phishing: ['.header a[href$="#phishing"]'],
    unauthenticated: ['.header a[href$="#mail-auth"]'],
  },
  refine: (reading) => ({
    ...reading,
    // More than one are folded until a click.
    attachments: reading.attachments?.length ? reading.attachments : undefined,
  }),
});

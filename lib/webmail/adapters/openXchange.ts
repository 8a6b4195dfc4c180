import { adapterOf } from '../adapterOf';
import { texts } from '../ways';

const FRAME = '.mail-detail-frame';

/** Later versions show the names of the others alone, which says nothing of who they are. */
const titled = (field: string) => ({
  each: [`.recipients .person-${field}[title*="@"]`],
  address: ['-> title'],
  name: [''],
});

/**
 * Open-Xchange App Suite (mailbox.org and many providers), after its own source (io.ox/mail/detail/view and
 * common-extensions, 7.10 and 8). It checks where mail comes from itself, and says so beside the sender.
 */
export default adapterOf({
  id: 'openXchange',
  name: 'Open-Xchange',
  hosts: [],
  // No mail stands directly in the body of the page, or brings scripts.
  marks: ['html > body > #io-ox-core #io-ox-windowmanager', 'script[src]'],
  message: ['.mail-detail.expanded'],
  closed: '.mail-detail:not(.expanded)',
  body: [`${FRAME} >>> body`],
  idOf: 'data-cid',
  sender: [
    {
      each: ['.detail-view-header .from > a'],
      // Where the name is the address, the address is not shown again.
      address: ['.address', '.person-from'],
      name: ['.person-from'],
    },
  ],
  replyTo: [titled('reply_to')],
  recipients: [titled('to')],
  subject: ['h1.subject', '.thread-view-header .subject'],
  date: ['.detail-view-header time -> datetime', '.detail-view-header .date'],
  attachments: {
    each: ['section.attachments li.attachment'],
    name: ['-> title', 'button -> data-filename'],
    type: ['-> data-downloadurl'],
  },
  clipped: [`${FRAME} >>> .max-size-warning`],
  imagesOff: ['.external-images button.btn'],
  warnings: {
    phishing: ['.notifications .authenticity .fail'],
    unauthenticated: ['.notifications .authenticity .suspicious'],
  },
  banner: ['.notifications', 'section.body'],
  traces: [FRAME],
  refine: (reading, { root }) => ({
    ...reading,
    // Where a message of a thread has a subject of its own.
    subject: texts(root, ['.different-subject'], FRAME)[0] ?? reading.subject,
    // "type:name:address", as a browser takes it on dragging.
    attachments: reading.attachments?.map((one) => ({ ...one, type: one.type.split(':', 1)[0] ?? '' })),
  }),
});

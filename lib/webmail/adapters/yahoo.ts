import type { PageReading } from '../adapter';
import { adapterOf, placeBefore } from '../adapterOf';
import type { WebmailFacts } from '../facts';
import { header, taken } from '../ways';

const id = (name: string): string => `[data-test-id="${name}"]`;

const HEADER = id('message-header');
const FROM = id('message-from');
const BODY = id('message-view-body');
const CONTENT = id('message-view-body-content');
const PILL = id('email-pill');
/** Of the design of 2026. Its title is the name: an address in it is one that the sender calls himself by. */
const CONTACT = id('with-contact-card-anchor');
const DATE = id('message-date');
const IN_BODY = `${BODY}, ${CONTENT}, .msg-body`;

/** What Yahoo and AOL, one and the same application, are known by. */
const FACTS: Omit<WebmailFacts, 'id' | 'name' | 'hosts' | 'origins'> = {
  message: [`${id('message-view')}[data-test-expanded="true"]`, id('message-view')],
  collapsed: '[data-test-expanded="false"]',
  body: [CONTENT, BODY, '.msg-body'],
  inBody: IN_BODY,
  idOf: [`${FROM} ${PILL}`, `${HEADER} ${CONTACT} -> title`, DATE],
  sender: [
    { each: [`${FROM} ${PILL}`], address: ['-> title', '[title*="@"] -> title', ''] },
    {
      each: [`${FROM} ${CONTACT}`, `${HEADER} ${CONTACT}`],
      address: [],
      name: ['-> title', '-> aria-label', ''],
    },
  ],
  recipients: [
    { each: [`${id('message-to')} ${PILL}`], address: ['-> title', '[title*="@"] -> title', ''] },
    { each: [`${id('message-recipients')} ${CONTACT}`], address: [], name: ['-> title', ''] },
  ],
  subject: [id('message-group-subject-text')],
  date: [DATE, `${HEADER} time`],
  attachments: { each: [id('attachment-card-title'), id('attachment-name')] },
  expects: ['sender', 'address', 'subject', 'date'],
  refine,
};

/** An adapter for one of the hosts of this application. */
export const yahooAt = (where: Pick<WebmailFacts, 'id' | 'name' | 'hosts' | 'origins'>) =>
  adapterOf({ ...where, ...FACTS }, { bannerPlace: ({ body }) => placeBefore(body.closest(BODY) ?? body) });

export default yahooAt({
  id: 'yahoo',
  name: 'Yahoo Mail',
  hosts: ['mail.yahoo.com', '*.mail.yahoo.com'],
  origins: ['https://mail.yahoo.com'],
});

/** The picture beside the sender is asked for by the address, which the page shows nowhere else. */
function refine(reading: PageReading, { root }: { root: Element }): PageReading {
  const [picture] = header(root, [`${HEADER} img[src*="endpoints/smtp:"]`], IN_BODY);
  // In the header the sender stands first, then those it went to.
  const [first] = reading.from;
  const address = picture && addressOf(taken(picture, '-> src'));
  return { ...reading, from: first ? [{ ...first, address: address ?? first.address }] : [] };
}

/** `https://…/endpoints/smtp:<percent-coded>/photo`. */
function addressOf(url: string): string | undefined {
  const coded = /\/endpoints\/smtp:([^/?#]{1,600})\//.exec(url)?.[1] ?? '';
  try {
    return /^[^\s<>"@]+@[^\s<>"@]+$/.exec(decodeURIComponent(coded))?.[0];
  } catch {
    return undefined;
  }
}

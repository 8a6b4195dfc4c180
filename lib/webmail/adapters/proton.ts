import { adapterOf } from '../adapterOf';

const SIGNED = ['-> title', '.message-recipient-item-address'];
const CALLED = ['.message-recipient-item-label'];
const FILE = /^attachment-item:(.*)--primary-action$/s;

/**
 * Proton Mail, after its own source (ProtonMail/WebClients, applications/mail). The `data-testid`s are the
 * same in every language and skin. Reply-To is not among them. The source of a message is kept encrypted.
 */
export default adapterOf({
  id: 'proton',
  name: 'Proton Mail',
  hosts: ['mail.proton.me', 'mail.protonmail.com'],
  origins: ['https://mail.proton.me'],
  message: ['article[data-message-id][data-expanded="true"]', 'article.message-container'],
  collapsed: '[data-expanded="false"]',
  body: [
    'iframe[data-testid="content-iframe"] >>> #proton-root',
    '[data-testid="message-content:body"] iframe >>> #proton-root',
  ],
  idOf: 'data-message-id',
  sender: [
    {
      each: ['[data-testid="recipients:sender"]', '.message-header-from-container .message-recipient-item'],
      address: SIGNED,
      name: CALLED,
    },
  ],
  recipients: [
    {
      each: ['[data-testid^="recipients:item-"]', '[data-testid^="recipient:details-dropdown-"]'],
      address: SIGNED,
      name: CALLED,
    },
  ],
  subject: ['[data-testid="conversation-header:subject"]', '.message-conversation-summary-header'],
  date: ['time -> datetime', '[data-testid="message:message-header-metas"] time', '.item-date'],
  attachments: {
    each: ['[data-testid="attachment-item"]'],
    name: ['[data-testid$="--primary-action"] -> data-testid'],
    size: ['[data-testid="attachment-item:size"]'],
  },
  imagesOff: ['[data-testid="remote-content:load"]'],
  warnings: {
    phishing: ['[data-testid="spam-banner:phishing-banner"]'],
    unauthenticated: ['[data-testid="spam-banner:dmarc-validation-failure"]'],
  },
  banner: ['[data-testid="message-content:body"]'],
  refine: (reading, { root }) => ({
    ...reading,
    // The list can be folded: then its head alone is there.
    attachments:
      reading.attachments?.length || !root.querySelector('[data-testid="attachment-list:header"]')
        ? reading.attachments?.map((one) => ({ ...one, name: FILE.exec(one.name)?.[1] ?? one.name }))
        : undefined,
  }),
});

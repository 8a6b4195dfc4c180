import { adapterOf } from '../adapterOf';

/**
 * Fastmail. Its own source is not public: what extensions rely on. Reply-To is in the details alone, told from
 * the other rows by a translated label.
 */
export default adapterOf({
  id: 'fastmail',
  name: 'Fastmail',
  hosts: ['app.fastmail.com', 'beta.fastmail.com', 'betaapp.fastmail.com', 'www.fastmail.com'],
  origins: ['https://app.fastmail.com'],
  message: ['.v-MessageCard.is-expanded', '.v-MessageCard'],
  collapsed: '.v-MessageCard.is-collapsed, .v-MessageCard--draft',
  body: ['.v-Message-body'],
  idOf: [
    '-> data-message-id',
    '.v-MessageCard-from -> title',
    '.v-MessageCard-from',
    '.v-MessageCard-time -> title',
  ],
  sender: [
    { each: ['.v-MessageCard-from[title*="@"]'], address: ['-> title'], name: [''] },
    {
      each: ['.v-MessageCard-header:has(.v-MessageCard-unknownSender)'],
      address: ['.v-MessageCard-unknownSender'],
      name: ['.v-MessageCard-from'],
    },
    // A name alone, whatever address it pretends to hold.
    { each: ['.v-MessageCard-from'], address: [], name: [''] },
  ],
  recipients: [{ each: ['.v-Message-toName[title*="@"]'], address: ['-> title'], name: [''] }],
  subject: ['.v-Thread-title h1'],
  date: ['.v-MessageCard-time -> title', '.v-MessageCard-time'],
});

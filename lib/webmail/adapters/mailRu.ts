import { adapterOf } from '../adapterOf';

/** Mail.ru. Its links go through checklink.mail.ru. */
export default adapterOf({
  id: 'mailRu',
  name: 'Mail.ru',
  hosts: ['e.mail.ru', 'octavius.mail.ru'],
  origins: ['https://e.mail.ru'],
  message: ['.letter_expanded', '.letter'],
  closed: '.letter_collapsed',
  body: ['.letter-body__body', '.js-readmsg-msg'],
  idOf: ['.letter__author .letter__contact-item -> title', '.letter__date'],
  sender: [
    { each: ['.letter__author .letter__contact-item[title*="@"]'], address: ['-> title'], name: [''] },
  ],
  subject: ['h2.thread__subject'],
  date: ['.letter__date'],
  guesses: {
    sender: [{ each: ['.letter__author .letter__contact-item'], address: [], name: [''] }],
    recipients: [{ each: ['.letter__recipients .letter__contact-item'], address: ['-> title'], name: [''] }],
  },
});

import { adapterOf } from '../adapterOf';

/**
 * Naver Mail, and its window of its own. The sender's button says `name<address>`; the subject's mark is so
 * plain that other things of the page may fit it.
 */
export default adapterOf({
  id: 'naver',
  name: 'Naver Mail',
  hosts: ['mail.naver.com'],
  origins: ['https://mail.naver.com'],
  message: [],
  around: { header: '.option_area > button' },
  body: ['.mail_view_contents'],
  sender: [{ each: ['.option_area > button'] }],
  subject: [],
  date: ['.info_area > span'],
  traces: [':has(> .mail_view_contents)'],
  guesses: { subject: ['.text > span > span:nth-child(2)'] },
  refine: (reading) => ({ ...reading, from: reading.from.filter(({ address }) => address).slice(0, 1) }),
});

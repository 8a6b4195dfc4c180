import { adapterOf } from '../adapterOf';
import { texts } from '../ways';

const BODY = '[class*="MessageBody"], .js-message-body-content';

/**
 * Yandex Mail: the marks of the present design (`qa-`), and of the one before. Links in it go through `re.jsx`
 * with the target in `l`, which the link reader opens; `data-orig-href` beside it only confirms.
 */
export default adapterOf({
  id: 'yandex',
  name: 'Yandex Mail',
  hosts: ['mail.yandex.ru', 'mail.yandex.com', 'mail.yandex.by', 'mail.yandex.kz', 'mail.360.yandex.ru'],
  origins: ['https://mail.yandex.ru', 'https://mail.yandex.com', 'https://mail.360.yandex.ru'],
  message: [],
  around: { header: '.qa-MessageViewer-SenderEmail, .mail-Message-Sender-Email' },
  body: [BODY],
  sender: [{ each: ['.qa-MessageViewer-SenderEmail', '.mail-Message-Sender-Email'] }],
  subject: ['.qa-MessageViewer-Title', '.mail-Message-Toolbar-Subject'],
  date: ['.qa-MessageViewer-Header-dateLink'],
  traces: ['.qa-MessageViewer-Header-wrapper', '.qa-MessageViewer-SenderEmail'],
  refine(reading, { root }) {
    const [name = ''] = texts(
      root,
      ['.qa-MessageViewer-SenderName', '.ns-view-message-head-sender-name'],
      BODY,
    );
    const [sender] = reading.from;
    return sender && name && name !== sender.address
      ? { ...reading, from: [{ name, address: sender.address }] }
      : reading;
  },
});

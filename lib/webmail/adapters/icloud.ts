import { adapterOf } from '../adapterOf';

/**
 * iCloud Mail keeps each body in a frame on another host, out of the reach of the page around it. Where that page
 * has the sender and the subject is not known, so the body is read alone: what it says and where its links lead.
 */
export default adapterOf(
  {
    id: 'icloud',
    name: 'iCloud Mail',
    hosts: ['www.icloud.com', '*.icloud-sandbox.com'],
    origins: ['https://www.icloud.com'],
    frames: ['https://*.icloud-sandbox.com/*'],
    message: ['body:has(.mail-message-defaults)'],
    body: ['.mail-message-defaults'],
    sender: [],
    subject: [],
    expects: [],
  },
  { partial: true },
);

import { gmxAdapter } from '../gmxGroup';

export default gmxAdapter({
  id: 'mailCom',
  name: 'mail.com',
  hosts: ['*.mail.com'],
  origins: ['https://navigator-lxa.mail.com'],
  frames: ['https://3c-lxa.mail.com/*'],
});

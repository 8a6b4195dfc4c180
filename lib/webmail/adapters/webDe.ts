import { gmxAdapter } from '../gmxGroup';

export default gmxAdapter({
  id: 'webDe',
  name: 'web.de',
  hosts: ['*.web.de'],
  origins: ['https://navigator.web.de', 'https://bap.navigator.web.de'],
  frames: ['https://3c.web.de/*', 'https://3c-bap.web.de/*'],
});

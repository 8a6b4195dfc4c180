import { gmxAdapter } from '../gmxGroup';

export default gmxAdapter({
  id: 'gmx',
  name: 'GMX',
  hosts: ['*.gmx.net', '*.gmx.com', '*.gmx.co.uk', '*.gmx.fr', '*.gmx.es'],
  origins: [
    'https://navigator.gmx.net',
    'https://bap.navigator.gmx.net',
    'https://navigator-bs.gmx.com',
    'https://navigator-bs.gmx.co.uk',
    'https://navigator-bs.gmx.fr',
    'https://navigator-bs.gmx.es',
  ],
  frames: [
    'https://3c.gmx.net/*',
    'https://3c-bap.gmx.net/*',
    'https://3c-bs.gmx.com/*',
    'https://3c-bs.gmx.co.uk/*',
    'https://3c-bs.gmx.fr/*',
    'https://3c-bs.gmx.es/*',
  ],
});

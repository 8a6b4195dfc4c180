import { yahooAt } from './yahoo';

/** Yahoo's application under another name. */
export default yahooAt({
  id: 'aol',
  name: 'AOL Mail',
  hosts: ['mail.aol.com'],
  origins: ['https://mail.aol.com'],
});

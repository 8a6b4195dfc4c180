import type { Decoder } from '../wrapper';

const SUFFIX = '.translate.goog';

/** Google Translate's copies: the host's hyphens are doubled, its dots are hyphens; _x_tr_sch=http says http. */
const translateGoog: Decoder = ({ url, host }) => {
  const address = new URL(url);
  const label = host.endsWith(SUFFIX) ? host.slice(0, -SUFFIX.length) : '';
  if (label === '' || label.includes('.')) return [];
  const original = label
    .split('--')
    .map((part) => part.replaceAll('-', '.'))
    .join('-');
  const scheme = address.searchParams.get('_x_tr_sch') === 'http' ? 'http' : 'https';
  const query = address.search
    .slice(1)
    .split('&')
    .filter((part) => part !== '' && !part.startsWith('_x_tr_'))
    .join('&');
  return [`${scheme}://${original}${address.pathname}${query && `?${query}`}${address.hash}`];
};
export default translateGoog;

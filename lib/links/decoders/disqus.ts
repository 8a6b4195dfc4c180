import type { Decoder } from '../wrapper';
import query from './query';

/** Disqus: a query parameter, with a colon and a signature of 27 characters behind the address. */
const disqus: Decoder = (link, form) =>
  query(link, form).map((value) => {
    const colon = value.lastIndexOf(':');
    return /^[\w-]{20,40}$/.test(value.slice(colon + 1)) ? value.slice(0, colon) : value;
  });
export default disqus;

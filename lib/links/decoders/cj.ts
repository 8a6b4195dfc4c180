import type { Decoder } from '../wrapper';

/** CJ's deep links: /links/<publisher>/type/dlg/[sid/<id>/]<address>, plain or percent-encoded. */
const cj: Decoder = ({ rest }) => {
  const start = rest.search(/\/https?(?::|%3a)/i);
  return start < 0 ? [] : [rest.slice(start + 1)];
};
export default cj;

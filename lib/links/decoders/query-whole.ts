import type { Decoder } from '../wrapper';

/** All that follows the question mark, plain or percent-encoded. */
const queryWhole: Decoder = ({ rest }) => {
  const start = rest.indexOf('?');
  return start < 0 ? [] : [rest.slice(start + 1)];
};
export default queryWhole;

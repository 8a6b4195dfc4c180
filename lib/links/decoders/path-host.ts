import type { Decoder } from '../wrapper';
import { pathOf, prefixOf } from '../wrapperTable';

/** Host and path behind the path's prefix; the query is the wrapper's own (usqp, amp_js_v, turbo_uid). */
const pathHost: Decoder = (link, form) => {
  const path = pathOf(link);
  const rest = path.slice(prefixOf(path, form).length);
  return rest === '' ? [] : [rest];
};
export default pathHost;

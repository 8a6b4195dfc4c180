import type { Decoder } from '../wrapper';
import { pathOf, prefixOf } from '../wrapperTable';

/** All behind the path's prefix, with the query: it is the target's. */
const pathRest: Decoder = (link, form) => {
  const { skip = 0 } = form;
  let rest = link.rest.slice(prefixOf(pathOf(link), form).length);
  for (let passed = 0; passed < skip; passed++) {
    const slash = rest.indexOf('/');
    if (slash < 0) return [];
    rest = rest.slice(slash + 1);
  }
  return rest === '' ? [] : [rest];
};
export default pathRest;

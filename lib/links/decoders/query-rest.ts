import type { Decoder } from '../wrapper';
import query from './query';

/** The last query parameter; where its address is not encoded, all to the link's end belongs to it. */
const queryRest: Decoder = (link, form) => {
  const start = link.rest.indexOf('?');
  if (start < 0) return [];
  const search = link.rest.slice(start);
  const raw = (form.params ?? []).flatMap((name) => {
    const at = Math.max(
      search.indexOf(`?${name}=`),
      search.indexOf(`&${name}=`),
      search.indexOf(`;${name}=`),
    );
    const value = at < 0 ? '' : search.slice(at + name.length + 2);
    return /^https?:\//i.test(value) ? [value] : [];
  });
  return [...raw, ...query(link, form)];
};
export default queryRest;

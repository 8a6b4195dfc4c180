import { percentDecoded } from '../percent';
import type { Decoder } from '../wrapper';
import { pathOf, prefixOf } from '../wrapperTable';

/** One segment of the path, percent-encoded. */
const pathSegment: Decoder = (link, form) => {
  const path = pathOf(link);
  const segments = path.slice(prefixOf(path, form).length).split('/');
  const { skip = 0, followed = 0 } = form;
  const at = skip < 0 ? segments.length + skip : skip;
  if (segments.length - at <= followed) return [];
  const text = percentDecoded(segments[at] ?? '');
  return text ? [text] : [];
};
export default pathSegment;

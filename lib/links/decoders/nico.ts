import type { Decoder } from '../wrapper';
import { pathOf } from '../wrapperTable';

/** nico.ms: a video's number, which stands in its full address too. */
const nico: Decoder = (link) => {
  const id = /^\/((?:sm|nm|so)\d{1,15})\/?$/.exec(pathOf(link))?.[1];
  return id ? [`https://www.nicovideo.jp/watch/${id}`] : [];
};
export default nico;

import type { Decoder } from '../wrapper';
import { pathOf, prefixOf } from '../wrapperTable';

/** Yandex Turbo: /host/s/path. */
const turbo: Decoder = (link, form) => {
  const path = pathOf(link);
  const [host = '', mark, ...rest] = path.slice(prefixOf(path, form).length).split('/');
  return mark === 's' && host !== '' ? [`https://${host}/${rest.join('/')}`] : [];
};
export default turbo;

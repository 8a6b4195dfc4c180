import { words } from '../../../components/words';
import type { Choice } from '../../../lib/report/choose/choices';

/** What a place is called: the webmail's own button has no name but in words. */
export const placeName = ({ kind, name }: Choice): string =>
  kind === 'webmail' ? words('choice_name_webmail') : name;

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { setWords } from '../../components/words';
import { leavePart } from '../shared/parts';
import native from '../webmail.content/nativeBrowser';
import { warning } from './warning';

/** The part of a frame that warns (entrypoints/shared/parts.ts). */
export default defineUnlistedScript({
  globalName: false,
  main() {
    setWords((key, params) => native.i18n.getMessage(key, params));
    leavePart('warning', warning);
  },
});

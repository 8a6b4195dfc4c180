import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { setWords } from '../../components/words';
import { leavePart } from '../shared/parts';
import native from '../webmail.content/nativeBrowser';
import { listMarks } from './listMarks';

/** The part of a frame that marks rows of a list (entrypoints/shared/parts.ts). */
export default defineUnlistedScript({
  globalName: false,
  main() {
    setWords((key, params) => native.i18n.getMessage(key, params));
    leavePart('listMarks', listMarks);
  },
});

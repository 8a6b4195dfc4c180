import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pageStructure } from '../lib/webmail/pageStructure';

/** Gives the shape of a frame's page, without its text, when the user wants to report that it can't be read. */
export default defineUnlistedScript({
  globalName: false,
  main: () => pageStructure(document, location.host),
});

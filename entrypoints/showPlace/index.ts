import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { leavePart } from '../shared/parts';
import { showPlace } from './showPlace';

/** The part of a frame that shows where a piece of evidence stands (entrypoints/shared/parts.ts). */
export default defineUnlistedScript({
  globalName: false,
  main: () => leavePart('showPlace', showPlace),
});

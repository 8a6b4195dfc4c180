import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { fetchRawSource } from '../lib/webmail/rawSource';
import { leavePart } from './shared/parts';

/** The part of a frame that fetches the source of a message (entrypoints/shared/parts.ts). */
export default defineUnlistedScript({
  globalName: false,
  main: () => leavePart('rawSource', fetchRawSource),
});

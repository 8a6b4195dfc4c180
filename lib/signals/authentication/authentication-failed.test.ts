import { failed, list, LURE, signalCases } from '../../../tests/signalCases';
import authenticationFailed from './authentication-failed';

signalCases(authenticationFailed, {
  fires: [
    ['DMARC failed', { authentication: failed }],
    ['under the forged mark of a list', { authentication: failed, list, html: LURE }],
  ],
  quiet: [
    ['a list', { authentication: failed, list }],
    ['not visible', { authentication: undefined }],
    ['forwarded', { authentication: { ...failed, arc: 'pass' } }],
  ],
});

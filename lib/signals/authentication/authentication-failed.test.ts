import { failed, list, signalCases } from '../../../tests/signalCases';
import authenticationFailed from './authentication-failed';

signalCases(authenticationFailed, {
  fires: [['DMARC failed', { authentication: failed }]],
  quiet: [
    ['a list', { authentication: failed, list }],
    ['not visible', { authentication: undefined }],
    ['forwarded', { authentication: { ...failed, arc: 'pass' } }],
  ],
});

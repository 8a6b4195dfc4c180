import { attached, list, signalCases } from '../../../tests/signalCases';
import dangerousAttachment from './dangerous-attachment';

signalCases(dangerousAttachment, {
  fires: [['a program', { attachments: attached('setup.exe') }]],
  quiet: [
    ['an archive', { attachments: attached('photos.zip') }],
    ['source code on a list', { attachments: attached('fix.js'), list }],
  ],
});

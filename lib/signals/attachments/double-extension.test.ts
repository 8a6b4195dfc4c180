import { attached, signalCases } from '../../../tests/signalCases';
import doubleExtension from './double-extension';

signalCases(doubleExtension, {
  fires: [
    ['invoice.pdf.exe', { attachments: attached('invoice.pdf   .exe') }],
    ['a name turned round', { attachments: attached('ann\u202efdp.exe') }],
  ],
  quiet: [['a version number', { attachments: attached('report.v2.pdf') }]],
});

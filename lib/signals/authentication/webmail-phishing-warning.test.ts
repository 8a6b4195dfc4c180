import { LURE, from, signalCases } from '../../../tests/signalCases';
import webmailPhishingWarning from './webmail-phishing-warning';

signalCases(webmailPhishingWarning, {
  fires: [
    ['the webmail warns', { warnings: ['phishing'] }],
    ['of a message without a sender that could be read', { from: [], warnings: ['phishing'] }],
  ],
  quiet: [
    ['no warning', { warnings: [] }],
    ['not visible', { warnings: undefined }],
    ['another word', { warnings: ['unauthenticated'] }],
    [
      'the message draws one of its own',
      {
        from: from('Shop', 'a@shop.example'),
        html: `<div role="alert">This message seems dangerous</div>${LURE}`,
      },
    ],
  ],
});

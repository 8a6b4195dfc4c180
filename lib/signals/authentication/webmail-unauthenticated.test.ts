import { failed, list, signalCases } from '../../../tests/signalCases';
import { passed } from '../../../tests/support';
import webmailUnauthenticated from './webmail-unauthenticated';

signalCases(webmailUnauthenticated, {
  fires: [
    ['the webmail could not confirm the sender', { warnings: ['unauthenticated'] }],
    ['nor does the source say', { warnings: ['unauthenticated'], authentication: undefined }],
  ],
  quiet: [
    ['no such word', { warnings: [] }],
    ['not visible', { warnings: undefined }],
    ['nobody to confirm', { from: [], warnings: ['unauthenticated'] }],
    ['the source confirms the sender', { warnings: ['unauthenticated'], authentication: passed }],
    [
      'the source says the same, which is said once',
      { warnings: ['unauthenticated'], authentication: failed },
    ],
    [
      'a list that asks for nothing',
      { html: '<p>See you on Monday.</p>', warnings: ['unauthenticated'], list },
    ],
  ],
});

import { from, signalCases } from '../../../tests/signalCases';
import { passed } from '../../../tests/support';
import strangersLure from './strangers-lure';

const shares = from('Anna (via Google Drive)', 'drive-shares-noreply@google.com');
const BAIT =
  'Anna attached a document. You have won a prize of 2 million dollars. Claim your free bitcoin now.';

signalCases(strangersLure, {
  fires: [
    ['a shared document', { from: shares, text: BAIT, authentication: passed }],
    [
      'one phrase, from an odd address',
      {
        from: shares,
        replyTo: [{ name: 'Anna', address: 'anna@qwe.quest' }],
        text: 'Anna attached a document. Claim your free tokens',
      },
    ],
  ],
  quiet: [
    ['a shared document of a friend', { from: shares, text: 'Anna attached a document. Holiday plans' }],
    ['one phrase only', { from: shares, text: 'Anna attached a document. Claim your free tokens' }],
    [
      'a colleague',
      {
        from: shares,
        text: BAIT,
        to: [{ name: '', address: 'sam@company.example' }],
        replyTo: [{ name: 'Anna', address: 'anna@company.example' }],
      },
    ],
    ['another address', { from: from('Anna', 'anna@company.example'), text: BAIT }],
  ],
});

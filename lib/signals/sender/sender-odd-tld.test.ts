import { LURE, from, signalCases } from '../../../tests/signalCases';
import senderOddTld from './sender-odd-tld';

signalCases(senderOddTld, {
  fires: [['an ending for a cent, and a lure', { from: from('', 'info@parcel-info.icu'), html: LURE }]],
  quiet: [
    ['an ordinary ending', { from: from('', 'info@parcel-info.com'), html: LURE }],
    ['nothing asked for', { from: from('', 'info@garden.icu') }],
    [
      'a sender whom the user trusts',
      { from: from('', 'info@garden.icu'), html: LURE },
      { senders: ['info@garden.icu'], domains: [] },
    ],
  ],
});

import { LURE, from, link, signalCases } from '../../../tests/signalCases';
import oddTld from './odd-tld';

signalCases(oddTld, {
  fires: [
    ['beside a lure', { html: LURE + link('https://login.secure-mail.icu/') }],
    [
      "and it is the sender's own",
      { from: from('', 'x@secure-mail.cfd'), html: LURE + link('https://secure-mail.cfd/') },
    ],
  ],
  quiet: [
    ['a friend with an odd name', { html: link('https://photos.quest/') }],
    ['endings that firms use', { html: LURE + link('https://tool.dev/') + link('https://shop.online/') }],
    ['the word elsewhere in the name', { html: LURE + link('https://icu.hospital.example/') }],
  ],
});

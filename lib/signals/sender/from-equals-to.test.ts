import { LURE, from, link, signalCases } from '../../../tests/signalCases';
import { passed } from '../../../tests/support';
import fromEqualsTo from './from-equals-to';

signalCases(fromEqualsTo, {
  fires: [
    [
      'sent by myself, with a lure',
      { from: from('', 'reader@home.example'), html: LURE + link('https://evil.test') },
    ],
  ],
  quiet: [
    ['a note to myself', { from: from('', 'reader@home.example') }],
    ['confirmed', { from: from('', 'reader@home.example'), html: LURE, authentication: passed }],
  ],
});

import { LURE, from, link, signalCases } from '../../../tests/signalCases';
import { passed } from '../../../tests/support';
import fromEqualsTo from './from-equals-to';

const me = from('', 'Reader@home.example');

signalCases(fromEqualsTo, {
  fires: [
    ['sent by myself, with a lure', { from: me, html: LURE + link('https://evil.test') }],
    [
      'sent by the mailbox that the extension knows, to nobody',
      { from: me, to: [], html: LURE },
      { senders: [], domains: [], mailboxes: ['reader@home.example'] },
    ],
  ],
  quiet: [
    ['a note to myself', { from: me }],
    ['a note to myself that must not wait', { from: me, text: 'Urgent: call the plumber within 24 hours.' }],
    ['confirmed', { from: me, html: LURE, authentication: passed }],
    ['recipients not visible', { from: me, to: undefined, html: LURE }],
    ['an answer to all', { from: me, to: [...me, ...from('', 'ann@home.example')], html: LURE }],
  ],
});

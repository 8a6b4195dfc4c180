import { LURE, from, link, signalCases } from '../../../tests/signalCases';
import { passed } from '../../../tests/support';
import fromEqualsTo from './from-equals-to';

const me = from('', 'Reader@home.example');

const signedIn = { senders: [], domains: [], account: 'reader@home.example' };

signalCases(fromEqualsTo, {
  fires: [
    ['sent by myself, with a lure', { from: me, html: LURE + link('https://evil.test') }],
    [
      'sent by the mailbox that the extension knows, to nobody',
      { from: me, to: [], html: LURE },
      { senders: [], domains: [], mailboxes: ['reader@home.example'] },
    ],
    ['to the mailbox that is signed in', { from: me, to: me, html: LURE }, signedIn],
  ],
  quiet: [
    ['a note to myself', { from: me }],
    ['a note to myself that must not wait', { from: me, text: 'Urgent: call the plumber within 24 hours.' }],
    ['confirmed', { from: me, html: LURE, authentication: passed }],
    ['recipients not visible', { from: me, to: undefined, html: LURE }],
    [
      'sent mail of the mailbox that is signed in',
      { from: me, to: from('', 'ann@a.example'), html: LURE },
      signedIn,
    ],
    ['the same, recipients not visible', { from: me, to: undefined, html: LURE }, signedIn],
    ['its answer to all', { from: me, to: [...me, ...from('', 'ann@a.example')], html: LURE }, signedIn],
    ['an answer to all', { from: me, to: [...me, ...from('', 'ann@home.example')], html: LURE }],
  ],
});

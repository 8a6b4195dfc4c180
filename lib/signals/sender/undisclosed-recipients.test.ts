import { LURE, from, list, signalCases } from '../../../tests/signalCases';
import undisclosedRecipients from './undisclosed-recipients';

signalCases(undisclosedRecipients, {
  fires: [
    ['nobody named', { to: [], html: LURE }],
    ['a group without addresses', { to: from('undisclosed-recipients', ''), html: LURE }],
    ['a page that says so', { origin: 'page', to: from('Undisclosed recipients:', ''), html: LURE }],
  ],
  quiet: [
    ['not visible', { origin: 'page', to: undefined, html: LURE }],
    ['a page that shows none', { origin: 'page', to: [], html: LURE }],
    ['the reader', { html: LURE }],
    ['somebody in Cc', { to: [], cc: from('', 'reader@home.example'), html: LURE }],
    ['a newsletter', { to: [], html: LURE, list }],
    ['a club', { to: [] }],
  ],
});

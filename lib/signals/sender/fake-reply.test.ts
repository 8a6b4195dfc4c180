import { LURE, list, signalCases } from '../../../tests/signalCases';
import fakeReply from './fake-reply';

const headers = [{ name: 'subject', value: '' }];
const said = (subject: string, html = LURE) => ({ subject, html, headers });

signalCases(fakeReply, {
  fires: [
    ['an answer to nothing', said('Re: your account')],
    ['passed on from nowhere', said('FWD: Invoice')],
    ['in German', said('AW: Ihr Konto')],
  ],
  quiet: [
    ['headers not visible', { ...said('Re: your account'), headers: undefined, reply: undefined }],
    ['a real answer', { ...said('Re: your account'), reply: true }],
    [
      'the answered text below',
      said('Re: your account', `${LURE}<p>On Monday Ann wrote:</p><p>&gt; Hello</p>`),
    ],
    [
      'a message passed on, with its head',
      said('Fwd: your account', `<p>---------- Forwarded message ---------</p>${LURE}`),
    ],
    ['a word that begins so', said('Refund: your order')],
    ['a list', { ...said('Re: your account'), list }],
    ['nothing asked for', said('Re: Thursday', '<p>Fine with me.</p>')],
  ],
});

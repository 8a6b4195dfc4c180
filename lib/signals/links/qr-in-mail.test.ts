import { LURE, attached, from, signalCases } from '../../../tests/signalCases';
import qrInMail from './qr-in-mail';

const square = '<img src="cid:code" width="200" height="200">';
const SCAN = '<p>Scan the QR code with your phone.</p>';

signalCases(qrInMail, {
  fires: [
    ['a code beside a lure', { html: LURE + SCAN + square }],
    [
      'a code of a service',
      { html: `${LURE}${SCAN}<img src="https://api.qrserver.com/v1/create-qr-code/?data=x">` },
    ],
    ['a code in a document', { html: LURE + SCAN, attachments: attached('2FA.pdf') }],
    ['a name that does not hold', { from: from('PayPal', 'x@evil.test'), html: SCAN + square }],
    ['German', { html: `${LURE}<p>Scannen Sie den QR-Code.</p>${square}` }],
    ['Portuguese', { html: `${LURE}<p>Aponte a câmera para o código QR.</p>${square}` }],
    ['French', { html: `${LURE}<p>Flashez le code QR.</p>${square}` }],
    ['Spanish', { html: `${LURE}<p>Escanea el código QR.</p>${square}` }],
    ['Italian', { html: `${LURE}<p>Inquadra il codice QR.</p>${square}` }],
    ['Dutch', { html: `${LURE}<p>Scan de QR-code.</p>${square}` }],
    ['Chinese', { html: `${LURE}<p>请扫描二维码</p>${square}` }],
    ['Japanese', { html: `${LURE}<p>QRコードを読み取ってください</p>${square}` }],
  ],
  quiet: [
    ['a ticket', { html: `<p>Show this QR code at the entrance, it will be scanned.</p>${square}` }],
    ['no picture', { html: LURE + SCAN }],
    ['only a wide logo', { html: `${LURE}${SCAN}<img src="cid:logo" width="600" height="80">` }],
    ['only a counter', { html: `${LURE}${SCAN}<img src="https://a.test/o.gif" width="1" height="1">` }],
    ['in a thread', { subject: 'Re: code', html: SCAN + square, reply: true }],
  ],
});

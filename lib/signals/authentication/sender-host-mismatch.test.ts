import { LURE, list, signalCases } from '../../../tests/signalCases';
import { passed } from '../../../tests/support';
import senderHostMismatch from './sender-host-mismatch';

const made = (id: string, errors = 'x@stranger.test') => ({
  html: LURE,
  headers: [
    { name: 'message-id', value: id },
    { name: 'return-path', value: `<${errors}>` },
  ],
});

signalCases(senderHostMismatch, {
  fires: [['made and sent elsewhere', made('<1.2@box.elsewhere.test>')]],
  quiet: [
    ['headers not visible', { html: LURE, headers: undefined }],
    ['made where the sender is', made('<1.2@mail.company.example>')],
    ['errors go to the sender', made('<1.2@box.elsewhere.test>', 'b@company.example')],
    ['made at a mail service', made('<1.2@eu-west-1.amazonses.com>')],
    ['made on a machine without a domain', made('<1.2@localhost>')],
    ['no Message-ID', { html: LURE, headers: [{ name: 'return-path', value: '<x@stranger.test>' }] }],
    ['confirmed', { ...made('<1.2@box.elsewhere.test>'), authentication: passed }],
    ['a list', { ...made('<1.2@box.elsewhere.test>'), list }],
    ['nothing asked for', { headers: made('<1.2@box.elsewhere.test>').headers }],
  ],
});

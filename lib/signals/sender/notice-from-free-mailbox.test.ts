import { attached, from, signalCases } from '../../../tests/signalCases';
import notice from './notice-from-free-mailbox';

const parts = { text: 'See the attached file.', attachments: attached('a.pdf') };

signalCases(notice, {
  fires: [
    ['a number', { ...parts, from: from('Notice - Protocol: 5571677877', 'qwe123@gmail.com') }],
    ['a code', { ...parts, from: from('Customer support: W2BSAGXRAO88', 'qwe123@gmail.com') }],
    ['Portuguese', { ...parts, from: from('AVISO DE COMPRA - 4028389522', 'qwe123@gmail.com') }],
  ],
  quiet: [
    ['a small firm', { ...parts, from: from('Support Miller Gardens', 'millergardens@gmail.com') }],
    ['a phone number in a name', { ...parts, from: from('Sam 555 0100200', 'sam@gmail.com') }],
    ['an office', { ...parts, from: from('Notice 5571677877', 'office@company.example') }],
    ['nothing to do', { text: 'Hello.', from: from('Notice 5571677877', 'qwe123@gmail.com') }],
    ['in a thread', { ...parts, reply: true, from: from('Notice 5571677877', 'qwe123@gmail.com') }],
  ],
});

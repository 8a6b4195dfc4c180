import { attached, signalCases } from '../../../tests/signalCases';
import { passed } from '../../../tests/support';
import archivePassword from './archive-password';

const archive = attached('invoice_2231.zip', 'application/zip');

signalCases(archivePassword, {
  fires: [
    ['English', { text: 'See attached. Archive password: 1234', attachments: archive }],
    ['a sentence', { text: 'The password for the file is 77812.', attachments: archive }],
    ['German', { text: 'Die Rechnung liegt bei.\nPasswort: RE2231', attachments: archive }],
    ['Dutch', { text: 'Wachtwoord = 5521', attachments: archive }],
    ['French', { text: 'Mot de passe : 4471', attachments: archive }],
    ['Spanish', { text: 'Contraseña: 9931', attachments: archive }],
    ['Portuguese', { text: 'Segue a nota fiscal. Senha do arquivo: 2026', attachments: archive }],
    ['Italian', { text: 'La password del file è: fattura7', attachments: archive }],
    ['Polish', { text: 'Hasło do archiwum: 7788', attachments: archive }],
    ['Russian', { text: 'Пароль: 5566', attachments: archive }],
    ['Japanese', { text: 'パスワード：7781', attachments: archive }],
    ['Chinese', { text: '解压密码：8899', attachments: archive }],
    ['a disk image', { text: 'Password: 1234', attachments: attached('order.iso') }],
  ],
  quiet: [
    ['sent another way', { text: 'We will send you the password by SMS.', attachments: archive }],
    ['what the reader knows', { text: 'Das Passwort ist Ihr Geburtsdatum.', attachments: archive }],
    ['no archive', { text: 'Password: 1234', attachments: attached('statement.pdf') }],
    ['pictures of a club', { text: 'Here are the photos.', attachments: attached('photos.zip') }],
    ['in a thread', { text: 'Password: 1234', attachments: archive, subject: 'Re: news', reply: true }],
    [
      'a confirmed colleague',
      {
        text: 'Password: 1234',
        attachments: archive,
        to: [{ name: '', address: 'sam@company.example' }],
        authentication: passed,
      },
    ],
    ['attachments that are not visible', { text: 'Password: 1234', attachments: undefined }],
  ],
});

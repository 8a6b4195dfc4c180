import { list, signalCases } from '../../../tests/signalCases';
import hxxpObfuscation from './hxxp-obfuscation';

signalCases(hxxpObfuscation, {
  fires: [
    ['a dot in words', { text: 'Copy this into your browser: example-login [dot] com' }],
    ['a scheme nobody opens', { text: 'Type hxxps://example.test/login in the address bar.' }],
    ['brackets to take out', { text: 'Go to example-pay[.]com and remove the brackets.' }],
    ['German', { text: 'Bitte kopieren Sie beispiel-bank (punkt) de in die Adresszeile.' }],
    ['Portuguese', { text: 'Copie e cole no navegador: exemplo-banco [ponto] com' }],
    ['French', { text: 'Copiez exemple-banque [point] fr et collez-le dans la barre.' }],
  ],
  quiet: [
    ['an ordinary address', { text: 'Copy this into your browser: https://company.example/login' }],
    ['a warning', { text: 'The phishing page was at example-login[.]com, it is offline now.' }],
    [
      'a report',
      {
        text: `Do not visit these:\n${['a', 'b', 'c', 'd'].map((n) => `hxxp://${n}${n}.example.test`).join('\n')}`,
      },
    ],
    ['a mail address against harvesters', { text: 'Visit us or write to maria [at] company [dot] com.' }],
    ['on a list', { text: 'I copied it from hxxp://example.test', list }],
    ['in a thread', { text: 'Just go to example[.]com', reply: true }],
  ],
});

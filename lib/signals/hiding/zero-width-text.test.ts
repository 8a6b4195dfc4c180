import { signalCases } from '../../../tests/signalCases';
import zeroWidthText from './zero-width-text';

const broken = 'Please con\u200bfirm your pass\u2060word to\u200cday. '.repeat(8);

signalCases(zeroWidthText, {
  fires: [['broken words', { text: broken }]],
  quiet: [
    ['a few from copying', { text: 'Please con\u200bfirm your pass\u2060word.' }],
    ['emoji', { text: 'Hello 👩‍💻 ❤️ '.repeat(40) }],
    ['Persian', { text: 'می‌خواهم '.repeat(60) }],
    ['filling after a preview line', { text: `Weekly news${' \u200c\u00a0\u034f'.repeat(90)}` }],
    ['soft hyphens', { text: 'Donau\u00addampf\u00adschiff\u00adfahrt '.repeat(30) }],
  ],
});

import { signalCases } from '../../../tests/signalCases';
import codeAsk from './code-ask';

signalCases(codeAsk, {
  fires: [['send me the code', { text: 'Reply with the code you just received.' }]],
  quiet: [['a code mail', { text: 'Your code is 123456. Do not share this code with anyone.' }]],
});

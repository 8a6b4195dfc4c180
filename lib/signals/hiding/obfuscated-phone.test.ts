import { list, signalCases } from '../../../tests/signalCases';
import obfuscatedPhone from './obfuscated-phone';

const BILL = 'Your account will be charged $399.99. To cancel, call';

signalCases(obfuscatedPhone, {
  fires: [
    ['letters for digits', { text: `${BILL} +1 (8O8) 555-Ol34.` }],
    ['stars between digits', { text: `${BILL} 808*555*0134.` }],
    ['digits one by one', { text: `${BILL} 8 0 8 5 5 5 0 1 3 4.` }],
  ],
  quiet: [
    ['an ordinary number', { text: `${BILL} +1 (808) 555-0134.` }],
    ['no bill', { text: 'My number is 808*555*0134, see you.' }],
    ['on a list', { text: `${BILL} 808*555*0134.`, list }],
  ],
});

import { signalCases } from '../../../tests/signalCases';
import invisibleInName from './invisible-in-name';

signalCases(invisibleInName, {
  fires: [['a broken word', { subject: 'Your acc\u200bount' }]],
  quiet: [
    ['an emoji', { subject: 'Hello 👩‍💻' }],
    ['a soft preheader', { subject: 'Hello \u200b\u200b' }],
  ],
});

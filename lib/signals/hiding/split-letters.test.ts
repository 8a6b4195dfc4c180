import { signalCases } from '../../../tests/signalCases';
import splitLetters from './split-letters';

const inSpans = (text: string): string => text.replace(/\p{L}/gu, '<span>$&</span>');

signalCases(splitLetters, {
  fires: [
    ['letters in elements of their own', { html: `<p>${inSpans('Please confirm your mailbox')}</p>` }],
    [
      'unseen letters between them',
      { html: `<p>${'pay<span style="font-size:0">xq</span>pal '.repeat(4)}</p>` },
    ],
    [
      'soft hyphens everywhere',
      { html: `<p>${'p&shy;a&shy;s&shy;s&shy;w&shy;o&shy;r&shy;d '.repeat(5)}</p>` },
    ],
  ],
  quiet: [
    ['first letters in another size', { html: '<p><b>S</b>pring <b>S</b>ale: all <b>S</b>hoes</p>' }],
    [
      'hyphenation',
      {
        html: `<p>${'Die Donau&shy;dampf&shy;schiff&shy;fahrt ist eine sehr alte und eine sehr schöne. '.repeat(9)}</p>`,
      },
    ],
    ['words beside words', { html: `<p>${'<b>one</b> <i>two</i>, '.repeat(60)}</p>` }],
    [
      'what an editor did in a thread',
      { html: `<p>${inSpans('Please confirm your mailbox')}</p>`, subject: 'Re: news', reply: true },
    ],
  ],
});

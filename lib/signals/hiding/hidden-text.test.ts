import { list, signalCases } from '../../../tests/signalCases';
import { passed } from '../../../tests/support';
import hiddenText from './hidden-text';

const essay = `<div style="display:none">${'A quiet river carries leaves beyond the old mill. '.repeat(20)}</div>`;
const offer = 'All garden chairs are on offer until Sunday, and delivery is free within the whole country. ';

signalCases(hiddenText, {
  fires: [
    ['a hidden essay', { html: `<p>Click</p>${essay}` }],
    ['an essay without a size', { html: `<p>Click</p>${essay.replace('display:none', 'font-size:0')}` }],
    ['in mail to many that nobody confirmed', { html: `<p>Click</p>${essay}`, list }],
  ],
  quiet: [
    ['a preheader', { html: '<div style="display:none">Your weekly news</div><p>News</p>' }],
    [
      'the same text for another screen',
      { html: `<div style="display:none">Menu ${offer.repeat(6)}</div><p>${offer.repeat(4)}</p>` },
    ],
    [
      'a text in a cell of size zero that has a size of its own',
      {
        html: `<table><td style="font-size:0"><div style="font-size:14px">${offer.repeat(9)}</div></td></table>`,
      },
    ],
    [
      'filling after a preview line',
      { html: `<div style="display:none">News${'&zwnj;&nbsp;'.repeat(400)}</div>` },
    ],
    ['confirmed mail to many', { html: `<p>Click</p>${essay}`, list, authentication: passed }],
    ['folded away in a thread', { html: `<p>Thanks!</p>${essay}`, subject: 'Re: news', reply: true }],
  ],
});

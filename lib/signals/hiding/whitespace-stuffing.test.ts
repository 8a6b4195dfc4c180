import { link, list, signalCases } from '../../../tests/signalCases';
import { passed } from '../../../tests/support';
import whitespaceStuffing from './whitespace-stuffing';

const GAP = '<br>'.repeat(60);
const stuffed = `<p>Your document</p>${link('https://evil.test/')}${GAP}<p>The garden club met on Monday.</p>`;

signalCases(whitespaceStuffing, {
  fires: [
    ['a gap of breaks', { html: stuffed }],
    [
      'a gap of empty paragraphs',
      { html: `${link('https://evil.test/')}${'<p>&nbsp;</p>'.repeat(40)}<p>Some other text.</p>` },
    ],
  ],
  quiet: [
    ['ordinary distances', { html: `<p>Hello</p><br><br><br>${link('https://evil.test/')}<p>Bye</p>` }],
    ['nothing below the gap', { html: link('https://evil.test/') + GAP }],
    ["only the sender's own site", { html: `${link('https://company.example/')}${GAP}<p>Imprint</p>` }],
    ['in a thread', { html: stuffed, subject: 'Re: news', reply: true }],
    ['confirmed mail to many', { html: stuffed, list, authentication: passed }],
    ['no layout to see', { text: `a${'\n'.repeat(90)}b` }],
  ],
});

import { LURE, from, link, list, signalCases } from '../../../tests/signalCases';
import { passed } from '../../../tests/support';
import onlyFreeHost from './only-free-host';

const page = link('https://track-17.pages.dev/x', 'Se detaljer');

signalCases(onlyFreeHost, {
  fires: [
    ['a button in a language nobody matches', { html: `<p>Din pakke venter på dig.</p>${page}` }],
    [
      'a picture',
      { html: '<a href="https://storage.googleapis.com/a/b.html"><img src="https://i.test/a.png"></a>' },
    ],
    [
      'beside a link for leaving',
      { html: `<p>Din pakke</p>${page}${link('https://evil.test/u', 'Unsubscribe')}` },
    ],
    ['with the mark of a list and nothing else', { html: page, list }],
    [
      'from a free mailbox that is confirmed',
      { from: from('', 'x@gmail.com'), html: page, authentication: passed },
    ],
  ],
  quiet: [
    [
      'an address to be read',
      { html: '<p>My blog: <a href="https://me.github.io/">https://me.github.io/</a></p>' },
    ],
    ['a bare host', { html: '<p>See <a href="https://me.github.io/">me.github.io</a></p>' }],
    [
      'one link of many',
      { html: page + link('https://a.test/') + link('https://b.test/') + link('https://c.test/') },
    ],
    ['a confirmed sender with its own domain', { html: page, authentication: passed }],
    ['on a list, with its foot', { html: page + link('https://lists.example/', 'About this list'), list }],
    ['in a thread', { subject: 'Re: My page', html: page, reply: true }],
    [
      "the service's own mail",
      { from: from('Weebly', 'no-reply@weebly.com'), html: link('https://www.weebly.com/') },
    ],
    ['where the wording asks, free-host tells it', { html: LURE + page }],
    [
      'plain text',
      { text: 'See my page', links: [{ href: 'https://me.github.io', text: 'my page', title: '' }] },
    ],
  ],
});

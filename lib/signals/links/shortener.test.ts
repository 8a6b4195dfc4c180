import { LURE, link, list, signalCases } from '../../../tests/signalCases';
import { passed } from '../../../tests/support';
import shortener from './shortener';

signalCases(shortener, {
  fires: [
    ['beside a lure', { html: LURE + link('https://bit.ly/x') }],
    ['where there is hardly anything else', { html: `<p>Din pakke venter.</p>${link('https://bit.ly/x')}` }],
  ],
  quiet: [
    ['in a friendly mail', { html: '<p>See <a href="https://bit.ly/x">https://bit.ly/x</a></p>' }],
    [
      'one link of many',
      { html: link('https://bit.ly/x') + link('https://a.test/') + link('https://b.test/') },
    ],
    ['the way of a confirmed sender', { html: link('https://bit.ly/x'), authentication: passed }],
    [
      'a confirmed newsletter with a sale that ends',
      {
        html: `<p>Act within 24 hours: 20% off.</p>${link('https://ow.ly/x')}`,
        list,
        authentication: passed,
      },
    ],
    ['the main site of a shortener', { html: LURE + link('https://dub.co/pricing') }],
  ],
});

import { LURE, link, list, signalCases } from '../../../tests/signalCases';
import { passed } from '../../../tests/support';
import shortener from './shortener';

signalCases(shortener, {
  fires: [['beside a lure', { html: LURE + link('https://bit.ly/x') }]],
  quiet: [
    ['in a friendly mail', { html: link('https://bit.ly/x') }],
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

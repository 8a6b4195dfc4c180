import { LURE, link, list, signalCases } from '../../../tests/signalCases';
import { passed } from '../../../tests/support';
import socialLandingHost from './social-landing-host';

signalCases(socialLandingHost, {
  fires: [['beside a lure', { html: LURE + link('https://linktr.ee/paypalhelp') }]],
  quiet: [
    [
      'a newsletter with its profile',
      { html: `<p>Follow us.</p>${link('https://linktr.ee/garden')}`, list, authentication: passed },
    ],
  ],
});

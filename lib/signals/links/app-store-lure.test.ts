import { from, link, signalCases } from '../../../tests/signalCases';
import appStoreLure from './app-store-lure';

const app = link('https://apps.apple.com/us/app/ads-manager-gpt/id1234567890', 'Get the app');
const fake = from('OpenAI', 'ads@evil.test');

signalCases(appStoreLure, {
  fires: [
    ['an app for advertisers', { from: fake, html: `<p>The new ChatGPT Ads Manager is here.</p>${app}` }],
    [
      'an app that is still tested',
      { from: fake, html: `<p>Hello</p>${link('https://testflight.apple.com/join/x')}` },
    ],
  ],
  quiet: [
    ['a badge in the foot', { from: fake, html: `<p>Your receipt</p>${app}` }],
    ['nobody is claimed', { html: `<p>The new Ads Manager of our firm</p>${app}` }],
    [
      'the developer page',
      { from: fake, html: `<p>Ads Manager</p>${link('https://apps.apple.com/us/charts')}` },
    ],
  ],
});

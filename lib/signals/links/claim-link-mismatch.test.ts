import { from, link, signalCases } from '../../../tests/signalCases';
import claimLinkMismatch from './claim-link-mismatch';

signalCases(claimLinkMismatch, {
  fires: [
    [
      'a page that does not show who sent it, and wording that asks',
      {
        origin: 'page',
        from: from('Netflix', ''),
        html: `<p>Please verify your account.</p>${link('https://evil.test')}`,
      },
    ],
    ['all links lead elsewhere', { from: from('Netflix', 'a@evil.test'), html: link('https://evil.test') }],
    [
      "a tracker's path on anybody's host",
      { from: from('Netflix', 'a@evil.test'), html: link('https://evil.test/ls/click?upn=abc') },
    ],
    [
      "a form of anybody's on the provider's own host",
      {
        from: from('Google', 'a@evil.test'),
        html: link('https://docs.google.com/forms/d/e/1/viewform'),
      },
    ],
  ],
  quiet: [
    [
      'a page that does not show who sent it, and nothing is asked for',
      {
        origin: 'page',
        from: from('Netflix', ''),
        html: `<p>New this week.</p>${link('https://agency.example/netflix')}`,
      },
    ],
    [
      'what the receiving side put above it',
      {
        from: from('Netflix', 'a@netflix.com'),
        html: `<p>You don't often get email from a@netflix.com. ${link('https://aka.ms/LearnAboutSenderIdentification', 'Learn why this is important')}</p><p>Update your payment method.</p>${link('https://www.netflix.com/account')}`,
      },
    ],
    [
      'somebody who works at a provider',
      {
        from: from('Maria Example', 'maria@adobe.com'),
        html: `<p>See there.</p>${link('https://paper.test')}`,
      },
    ],
    [
      "a tracker of the provider's own mail",
      {
        from: from('Netflix', 'info@account.netflix.com'),
        html: link('https://u1.ct.sendgrid.net/ls/click'),
      },
    ],
    [
      "a gateway of the reader's that tells nothing",
      {
        from: from('Netflix', 'info@account.netflix.com'),
        html: link('https://url.emailprotection.link/?babc'),
      },
    ],
    ['one that leads there', { from: from('Netflix', 'a@b.example'), html: link('https://netflix.com') }],
    [
      "a form, and a link to the provider's own page",
      {
        from: from('Google', 'a@b.example'),
        html: link('https://docs.google.com/forms/d/e/1/viewform') + link('https://myaccount.google.com/'),
      },
    ],
  ],
});

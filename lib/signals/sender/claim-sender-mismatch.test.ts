import { failed, from, link, list, signalCases } from '../../../tests/signalCases';
import { passed } from '../../../tests/support';
import claimSenderMismatch from './claim-sender-mismatch';

const account = '<p>Your OpenAI account has been limited. Please verify your account.</p>';

signalCases(claimSenderMismatch, {
  fires: [
    [
      'all links lead to the provider, and a number is to be called',
      {
        from: from('Endesa', 'customers@endesa-bills.example'),
        html: `<p>Your payment failed. Call +1 (888) 555-0100 to update your payment method.</p>${link('https://www.endesa.com/pay')}`,
      },
    ],
    [
      'all links lead to the provider, and the sender is a free mailbox',
      {
        from: from('Endesa', 'endesa.bills@gmail.com'),
        html: `<p>Your payment failed. Please update your payment method.</p>${link('https://www.endesa.com/pay')}`,
      },
    ],
    [
      "a provider's name under the forged marks of a thread",
      {
        from: from('PayPal Support', 'desk@helpers.test'),
        reply: true,
        subject: 'Re: our contract',
        html: link('https://helpers.test'),
      },
    ],
    [
      "a provider's name on a host that only a network of its own has",
      { from: from('Netflix', 'info@netflix.local'), html: link('https://evil.test') },
    ],
    [
      "a stranger's mail that an alias passed on",
      {
        from: from('Netflix', 'info_at_evil_test_x@privaterelay.appleid.com'),
        html: link('https://evil.test'),
      },
    ],
    [
      'a forged address of a service that bills for others',
      { from: from('OpenAI', 'billing@stripe.com'), html: link('https://evil.test'), authentication: failed },
    ],
    [
      'a letter in its name under the forged mark of a list, confirmed for a domain of its own',
      {
        from: from('Customer Desk', 'desk@alerts.test'),
        html: `${account}${link('https://alerts.test')}<p>The OpenAI Team</p>`,
        list,
        authentication: passed,
      },
    ],
    [
      "the reader's own domain, which the receiving server looked at and did not confirm",
      {
        from: from('IT desk', 'it@company.example'),
        to: from('', 'reader@company.example'),
        html: `${account}${link('https://evil.test')}<p>The OpenAI Team</p>`,
        authentication: {
          server: 'mx.home.example',
          methods: [{ method: 'spf', result: 'softfail', properties: {} }],
        },
      },
    ],
    [
      'a provider in the name, another domain',
      { from: from('OpenAI', 'a@evil.test'), html: link('https://evil.test') },
    ],
    ['an address without a domain', { from: from('Netflix', 'a@netflix'), html: link('https://evil.test') }],
    [
      'no address, and the source was read',
      { from: from('Netflix Billing', ''), html: link('https://evil.test') },
    ],
    [
      'a branch of that name from elsewhere',
      {
        from: from('Sparkasse Königstadt', 'service@evil.test'),
        subject: 'Ihr Konto bei der Sparkasse',
        html: `<p>Guten Tag,</p>${link('https://evil.test')}<p>Ihre Sparkasse</p><p>Ihr Sparkasse-Team</p>`,
      },
    ],
    [
      "a customer's mailbox at the provider's mail service",
      { from: from('Fastmail', 'maria.example@fastmail.com'), html: link('https://evil.test') },
    ],
    [
      'a call for an answer',
      {
        from: from('Royal Bank of Canada', 'a@evil.test'),
        html: '<p>Your payment was approved. Reply with your personal cell phone number.</p>',
      },
    ],
    [
      'a picture that says it all',
      {
        from: from('Netflix', 'a@evil.test'),
        html: '<img src="https://x.test/1.png" width="600" height="900">',
      },
    ],
    [
      'marked as an answer in the header alone',
      {
        from: from('Costco', 'a@evil.test'),
        reply: true,
        subject: 'Beach chairs',
        html: link('https://evil.test'),
      },
    ],
    [
      "under another provider's address that nobody confirms",
      { from: from('Netflix', 'noreply@zalando.de'), html: link('https://evil.test') },
    ],
  ],
  quiet: [
    [
      'a bill from a domain that the directory lacks, to be paid at the firm itself',
      {
        from: from('Endesa', 'customers@endesa-bills.example'),
        html: `<p>Your payment failed. Please update your payment method.</p>${link('https://www.endesa.com/pay')}`,
      },
    ],
    [
      'the same name under the ending of another country',
      {
        from: from('Ticketmaster', 'orders@ticketmaster.nl'),
        html: `<p>Your Ticketmaster order</p>${link('https://www.ticketmaster.nl/orders')}`,
      },
    ],
    [
      'a survey by the service that asks for the firm',
      {
        from: from('Vodafone', 'noreply@qemailserver.com'),
        html: `<p>How was your call to Vodafone?</p>${link('https://vodafone.eu.qualtrics.com/jfe/form/SV_a')}`,
      },
    ],
    [
      'an answer in a thread',
      {
        from: from('Maria Example', 'maria@helpers.example'),
        reply: true,
        subject: 'Re: PayPal: our contract',
        html: `<p>Done.</p>${link('https://helpers.example')}<p>PayPal Team</p>`,
      },
    ],
    [
      'a large picture beside a text that asks nothing',
      {
        from: from('Netflix', 'a@evil.test'),
        html: `<p>${'We were glad to see you. '.repeat(12)}</p><img src="https://x.test/1.png" width="600">`,
      },
    ],
    [
      'the provider itself',
      { from: from('OpenAI', 'noreply@tm.openai.com'), html: link('https://openai.com') },
    ],
    [
      "a sister's domain",
      { from: from('Microsoft', 'noreply@github.com'), html: link('https://github.com') },
    ],
    ['nothing to do', { from: from('OpenAI', 'a@evil.test'), html: '<p>Hello</p>' }],
    [
      'a shop that names its payment service',
      {
        from: from('Garden Shop', 'a@garden.example'),
        html: `<p>Paid with PayPal.</p>${link('https://garden.example')}`,
      },
    ],
    [
      'an address that the page does not show',
      { origin: 'page', from: from('Netflix Billing', ''), html: link('https://evil.test') },
    ],
    [
      'mail that an alias passed on',
      {
        from: from('Netflix', 'info_at_account_netflix_com_x@privaterelay.appleid.com'),
        html: link('https://www.netflix.com/account'),
      },
    ],
    [
      'the own mailbox of a mail service',
      { from: from('Fastmail', 'support@fastmail.com'), html: link('https://app.fastmail.com') },
    ],
    [
      'the IT desk of the own organisation about its accounts',
      {
        from: from('IT desk', 'it@company.example'),
        to: from('', 'reader@company.example'),
        html: `${account}${link('https://intranet.company.example')}`,
      },
    ],
    [
      'a site that runs WordPress',
      {
        from: from('WordPress', 'wordpress@garden.example'),
        subject: '[Garden Shop] Login details',
        html: link('https://garden.example/wp-login.php'),
      },
    ],
    [
      'a branch under its own name and domain, which signs with the name of all',
      {
        from: from('Sparkasse Königstadt', 'service@sparkasse-koenigstadt.example'),
        subject: 'Ihr Konto bei der Sparkasse',
        html: `<p>Guten Tag,</p>${link('https://www.sparkasse-koenigstadt.example')}<p>Ihre Sparkasse</p><p>Ihr Sparkasse-Team</p>`,
      },
    ],
    [
      'a newsletter about a provider',
      {
        from: from('The Daily Example', 'news@daily.example'),
        subject: 'OpenAI and Mixpanel',
        html: `<p>OpenAI said that Mixpanel lost data.</p>${link('https://daily.example')}`,
        authentication: passed,
        list: list,
      },
    ],
    [
      'all links lead to the provider',
      { from: from('Netflix', 'a@agency.example'), html: link('https://www.netflix.com/title/1') },
    ],
  ],
});

signalCases(claimSenderMismatch, {
  fires: [
    [
      "an imitation of the own organisation's desk",
      {
        from: from('IT desk', 'it@company.example'),
        to: from('', 'reader@company.example'),
        html: `${account}<p>The OpenAI Team</p>${link('https://evil.test')}`,
        authentication: failed,
      },
    ],
  ],
  quiet: [['a person', { from: from('Maria Example', 'maria@company.example') }]],
});

import type { Authentication } from '../../../lib/message/message';
import { LURE, from, list, signalCases } from '../../../tests/signalCases';
import signedByOther from './signed-by-other';

const signed = (...domains: string[]): Authentication => ({
  server: 'mx.home.example',
  methods: domains.map((domain) => ({ method: 'dkim', result: 'pass', properties: { 'header.d': domain } })),
});

signalCases(signedByOther, {
  fires: [
    ['a stranger signed it', { html: LURE, authentication: signed('stranger.test') }],
    [
      'by the identity alone',
      {
        html: LURE,
        authentication: {
          server: 'mx.home.example',
          methods: [{ method: 'dkim', result: 'pass', properties: { 'header.i': '@stranger.test' } }],
        },
      },
    ],
  ],
  quiet: [
    ['not visible', { html: LURE, authentication: undefined }],
    ['the sender signed, too', { html: LURE, authentication: signed('stranger.test', 'company.example') }],
    ['a mail service', { html: LURE, authentication: signed('mcsv.net') }],
    ['an office in a cloud', { html: LURE, authentication: signed('company.onmicrosoft.com') }],
    ['the same name under another ending', { html: LURE, authentication: signed('company.com') }],
    [
      "a provider's other domain",
      { from: from('', 'a@gmx.de'), html: LURE, authentication: signed('gmx.net') },
    ],
    ['a list', { html: LURE, authentication: signed('lists.test'), list }],
    ['nothing asked for', { authentication: signed('stranger.test') }],
  ],
});

import { LURE, list, signalCases } from '../../../tests/signalCases';
import { passed } from '../../../tests/support';
import mailedByOther from './mailed-by-other';

const errorsTo = (address: string) => ({
  html: LURE,
  headers: [{ name: 'return-path', value: `<${address}>` }],
});

signalCases(mailedByOther, {
  fires: [
    ['a stranger gets the errors', errorsTo('x@stranger.test')],
    [
      'the receiving server says so',
      {
        html: LURE,
        authentication: {
          server: 'mx.home.example',
          methods: [{ method: 'spf', result: 'pass', properties: { 'smtp.mailfrom': 'stranger.test' } }],
        },
      },
    ],
  ],
  quiet: [
    ['not visible', { html: LURE, headers: undefined, authentication: undefined }],
    ['a report of a bounce', errorsTo('')],
    ['a host below the domain', errorsTo('b@bounce.company.example')],
    ['a mail service', errorsTo('b@bounce.mcsv.net')],
    ['confirmed', { ...errorsTo('x@stranger.test'), authentication: passed }],
    ['a list', { ...errorsTo('b@lists.test'), list }],
    ['nothing asked for', { headers: errorsTo('x@stranger.test').headers }],
  ],
});

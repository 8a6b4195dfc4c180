import type { Authentication } from '../../../lib/message/message';
import { LURE, list, signalCases } from '../../../tests/signalCases';
import authenticationMissing from './authentication-missing';

type Method = Authentication['methods'][number];
const recorded = (...methods: Method[]): Authentication => ({ server: 'mx.home.example', methods });
const dkim = (result: Method['result'], domain = ''): Method => ({
  method: 'dkim',
  result,
  properties: domain ? { 'header.d': domain } : {},
});
const spf = (result: Method['result'], mailFrom: string): Method => ({
  method: 'spf',
  result,
  properties: { 'smtp.mailfrom': mailFrom },
});
const nothing = recorded(dkim('none'), spf('none', 'x@other.example'));

signalCases(authenticationMissing, {
  fires: [
    ['nothing confirms it', { html: LURE, authentication: nothing }],
    [
      'what passed is of another domain',
      { html: LURE, authentication: recorded(dkim('pass', 'other.example'), spf('pass', 'x@other.example')) },
    ],
  ],
  quiet: [
    ['not visible', { html: LURE, authentication: undefined }],
    ['nothing recorded', { html: LURE, authentication: recorded() }],
    ['only SPF was recorded', { html: LURE, authentication: recorded(spf('none', 'x@other.example')) }],
    [
      'a plain SPF pass of the domain',
      { html: LURE, authentication: recorded(dkim('none'), spf('pass', 'b@mail.company.example')) },
    ],
    ['a signature of the domain', { html: LURE, authentication: recorded(dkim('pass', 'company.example')) }],
    ['the server could not ask', { html: LURE, authentication: recorded(dkim('temperror')) }],
    ['a list', { html: LURE, authentication: nothing, list }],
    ['forwarded', { html: LURE, authentication: { ...nothing, arc: 'pass' } }],
    ['a small firm that asks for nothing', { authentication: nothing }],
  ],
});

import { LURE, from, link, list, signalCases } from '../../../tests/signalCases';
import nameEqualsMyOrg from './name-equals-my-org';

const to = [{ name: '', address: 'sam@bluebarn.example' }];
const html = LURE + link('https://evil.test/login');

signalCases(nameEqualsMyOrg, {
  fires: [
    ['my organisation, from elsewhere', { to, from: from('Bluebarn Portal', 'x@evil.test'), html }],
    [
      'written with a hyphen',
      {
        to: [{ name: '', address: 'sam@blue-barn.example' }],
        from: from('BLUE BARN - Notice', 'x@evil.test'),
        html,
      },
    ],
  ],
  quiet: [
    ['my organisation itself', { to, from: from('Bluebarn', 'x@mail.bluebarn.example'), html }],
    ['its other domain', { to, from: from('Bluebarn', 'x@bluebarn-events.test'), html }],
    ['nothing asked for', { to, from: from('Bluebarn project', 'x@vendor.test') }],
    ['a list', { to, from: from('Bluebarn users', 'x@vendor.test'), html, list }],
    ['part of another word', { to, from: from('Bluebarns Hotel', 'x@hotel.test'), html }],
    ['recipients not visible', { to: undefined, from: from('Bluebarn Portal', 'x@evil.test'), html }],
    ['a private mailbox', { to: from('', 'sam@gmail.com'), from: from('Gmail', 'x@evil.test'), html }],
    [
      'a common word',
      { to: [{ name: '', address: 'sam@garden.example' }], from: from('Garden Shop', 'x@shop.test'), html },
    ],
    [
      'a relative with the same name',
      {
        to: [{ name: '', address: 'sam@quistorf.example' }],
        from: from('Ann Quistorf', 'ann.q@gmail.com'),
        html,
      },
    ],
  ],
});

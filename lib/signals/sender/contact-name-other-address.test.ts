import { LURE, failed, from, list, signalCases } from '../../../tests/signalCases';
import contactNameOtherAddress from './contact-name-other-address';

const maria = {
  name: 'Maria Example',
  address: 'maria.example@company.example',
  first: '2026-01-01',
  last: '2026-02-01',
  count: 5,
};
const shop = { ...maria, name: 'Garden Shop', address: 'garden-shop@gardenshop.test' };
const user = { senders: [], domains: [], correspondents: [maria, shop] };
const stranger = from('Maria  EXAMPLE', 'ceo.office@stranger.test');

signalCases(contactNameOtherAddress, {
  fires: [
    ['under the forged mark of a list', { from: stranger, html: LURE, list }, user],
    ['a name that is known, an address that is not', { from: stranger, html: LURE }, user],
    ['from free mail', { from: from('Maria Example', 'desk.1@gmail.com'), html: LURE }, user],
  ],
  quiet: [
    ['no history', { from: stranger, html: LURE }],
    ['the known address', { from: from('Maria Example', 'Maria.Example@company.example'), html: LURE }, user],
    ['her colleague address', { from: from('Maria Example', 'me@mail.company.example'), html: LURE }, user],
    [
      'she wrote once only',
      { from: stranger, html: LURE },
      { ...user, correspondents: [{ ...maria, count: 1 }] },
    ],
    ['a first name alone', { from: from('Maria', 'x@stranger.test'), html: LURE }, user],
    ['a shop with a new mail service', { from: from('Garden Shop', 'x@mailer.test'), html: LURE }, user],
    ['nothing asked for', { from: stranger }, user],
    ['a list', { from: stranger, html: '<p>See you on Monday.</p>', list }, user],
    [
      'a service that shows her name',
      { from: from('Maria Example', 'notifications@github.com'), html: LURE },
      user,
    ],
    [
      "the reader's own organisation",
      { from: from('Maria Example', 'maria@home.example'), html: LURE },
      user,
    ],
    ['trusted', { from: stranger, html: LURE }, { ...user, senders: ['ceo.office@stranger.test'] }],
  ],
});

signalCases(contactNameOtherAddress, {
  fires: [
    [
      "the reader's own organisation, which the receiving server denies",
      { from: from('Maria Example', 'maria@home.example'), html: LURE, authentication: failed },
      user,
    ],
  ],
  quiet: [['nobody', { from: [], html: LURE }, user]],
});

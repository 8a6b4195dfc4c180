import { LURE, from, list, signalCases } from '../../../tests/signalCases';
import notAddressedToMe from './not-addressed-to-me';

const user = { senders: [], domains: [], mailboxes: ['sam.example@gmail.com', 'sam@bluebarn.example'] };
const signedIn = { senders: [], domains: [], account: 'sam.example@gmail.com' };
const to = (address: string) => ({ to: from('', address), html: LURE });

signalCases(notAddressedToMe, {
  fires: [['for somebody else', to('info@somebody.test'), user]],
  quiet: [
    ['for me', to('Sam.Example+shop@gmail.com'), user],
    ['for my office', to('office@bluebarn.example'), user],
    ['my name at another mailbox', to('samexample@old.test'), user],
    ['me in Cc', { ...to('info@somebody.test'), cc: from('', 'sam@bluebarn.example') }, user],
    ['my mailbox is not known', to('info@somebody.test')],
    ['one of my mailboxes is known, not all', to('info@somebody.test'), signedIn],
    ['not visible', { to: undefined, html: LURE }, user],
    ['nobody named', { to: [], html: LURE }, user],
    ['a list', { ...to('team@lists.test'), list }, user],
    ['nothing asked for', { to: from('', 'info@somebody.test') }, user],
  ],
});

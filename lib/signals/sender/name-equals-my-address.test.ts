import { from, list, signalCases } from '../../../tests/signalCases';
import nameEqualsMyAddress from './name-equals-my-address';

const to = [{ name: '', address: 'sam@gmail.com' }];

signalCases(nameEqualsMyAddress, {
  fires: [
    ['my domain as the name', { from: from('home.example Support', 'x@evil.test') }],
    ['my address as the name', { to, from: from('sam@gmail.com', 'x@evil.test') }],
  ],
  quiet: [
    ['my own domain', { from: from('home.example Support', 'it@home.example') }],
    ['a friend at the same free mail', { to, from: from('ann@gmail.com', 'ann@work.test') }],
    ['a list', { from: from('reader@home.example via Team', 'team@lists.test'), list }],
    ['recipients not visible', { to: undefined, from: from('home.example Support', 'x@evil.test') }],
  ],
});

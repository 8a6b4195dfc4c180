import { from, signalCases } from '../../../tests/signalCases';
import nameEqualsMyAddress from './name-equals-my-address';

signalCases(nameEqualsMyAddress, {
  fires: [['my domain as the name', { from: from('home.example Support', 'x@evil.test') }]],
  quiet: [['my own domain', { from: from('home.example Support', 'it@home.example') }]],
});

import { from, signalCases } from '../../../tests/signalCases';
import twoFromAddresses from './two-from-addresses';

signalCases(twoFromAddresses, {
  fires: [['two owners', { from: [...from('', 'a@a.example'), ...from('', 'b@b.example')] }]],
  quiet: [['two of one company', { from: [...from('', 'a@a.example'), ...from('', 'b@mail.a.example')] }]],
});
